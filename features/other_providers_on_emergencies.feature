@emergency @us
Feature: Other makers of cameras on emergencies and consent
  Google asks for a reasonable belief that it can prevent death or serious physical harm, and for
  no form. It tells the owner if it learns that the emergency has passed. Makers who ask for a
  warrant or court order have no such route.

  Rule: Google's emergency test

    # Whether Google answers police abroad about Nest is not settled.
    @derived @contested @T01 @T51 @M04
    Scenario Outline: Google believes that it can prevent grave harm (<who>, <reach>)
      Given an ordinary police request
      And <requester>
      And the provider's emergency route is open to foreign police
      And <danger>
      And the provider believes the account in good faith
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground    | scope   | contested   |
        | google-nest-2022           | allow   | may       | emergency | <scope> | <contested> |
        | warrant-or-order-providers | refuse  | no_ground | -         | -       |             |
      And under "google-nest-2022" these duties follow
        | who      | duty         | within                                  |
        | provider | notify_owner | if it learns that the emergency is over |

      Examples:
        | who     | reach            | requester                               | asked                                            | danger                                           | scope        | contested |
        | local   | enough           | the request comes from local police     | the request stays within its purpose             | a person is in danger of death                   | as_requested |           |
        | federal | enough           | the request comes from a federal agency | the request stays within its purpose             | a person is in danger of serious physical injury | as_requested |           |
        | state   | enough           | the request comes from a state agency   | the request stays within its purpose             | a person is in danger of death                   | as_requested |           |
        | local   | too much         | the request comes from local police     | the request asks for more than its purpose needs | a person is in danger of death                   | narrowed     |           |
        | federal | too much         | the request comes from a federal agency | the request asks for more than its purpose needs | a person is in danger of serious physical injury | narrowed     |           |
        | state   | too much         | the request comes from a state agency   | the request asks for more than its purpose needs | a person is in danger of serious physical injury | narrowed     |           |
        | foreign | enough           | the request comes from foreign police   | the request stays within its purpose             | a person is in danger of death                   | as_requested | yes       |
        | foreign | enough, injury   | the request comes from foreign police   | the request stays within its purpose             | a person is in danger of serious physical injury | as_requested | yes       |
        | foreign | too much         | the request comes from foreign police   | the request asks for more than its purpose needs | a person is in danger of death                   | narrowed     | yes       |
        | foreign | too much, injury | the request comes from foreign police   | the request asks for more than its purpose needs | a person is in danger of serious physical injury | narrowed     | yes       |

    @derived @contested @T12
    Scenario Outline: A court's silence outlasts the emergency (<who>, <reach>)
      Given an ordinary police request
      And <requester>
      And the provider's emergency route is open to foreign police
      And a person is in danger of death
      And the provider believes the account in good faith
      And <asked>
      And a court has barred the provider from telling the owner
      When police request the footage
      And on 2026-03-02 the footage is disclosed
      And on 2026-03-03 a court forbids the provider to tell the owner
      And on 2026-03-05 the emergency passes
      And on 2026-03-09 the gag order ends
      And on 2026-03-10 the provider tells the owner
      Then under "google-nest-2022" these duties follow
        | who      | duty         | within                   |
        | provider | notify_owner | after the gag order ends |
      And under "google-nest-2022" the provider has notified the owner in time
      And on 2026-03-08 the duties are
        | regime           | who      | duty         | status   |
        | google-nest-2022 | provider | notify_owner | not_owed |

      Examples:
        | who     | reach    | requester                             | asked                                            |
        | local   | enough   | the request comes from local police   | the request stays within its purpose             |
        | local   | too much | the request comes from local police   | the request asks for more than its purpose needs |
        | foreign | enough   | the request comes from foreign police | the request stays within its purpose             |
        | foreign | too much | the request comes from foreign police | the request asks for more than its purpose needs |

    @derived @contested @T12
    Scenario Outline: Until the emergency has passed nobody has to tell the owner (<who>, <reach>, <until>)
      Given an ordinary police request
      And <requester>
      And the provider's emergency route is open to foreign police
      And a person is in danger of death
      And the provider believes the account in good faith
      And <asked>
      When police request the footage
      And on 2026-03-02 the footage is disclosed
      And on 2026-03-05 the emergency passes
      Then <until> the duties are
        | regime           | who      | duty         | status   |
        | google-nest-2022 | provider | notify_owner | <status> |

      Examples:
        | who     | reach    | requester                             | asked                                            | until         | status   |
        | local   | enough   | the request comes from local police   | the request stays within its purpose             | on 2026-03-04 | not_owed |
        | local   | enough   | the request comes from local police   | the request stays within its purpose             | on 2026-03-06 | owed     |
        | local   | too much | the request comes from local police   | the request asks for more than its purpose needs | on 2026-03-04 | not_owed |
        | local   | too much | the request comes from local police   | the request asks for more than its purpose needs | on 2026-03-06 | owed     |
        | foreign | enough   | the request comes from foreign police | the request stays within its purpose             | on 2026-03-04 | not_owed |
        | foreign | enough   | the request comes from foreign police | the request stays within its purpose             | on 2026-03-06 | owed     |
        | foreign | too much | the request comes from foreign police | the request asks for more than its purpose needs | on 2026-03-04 | not_owed |
        | foreign | too much | the request comes from foreign police | the request asks for more than its purpose needs | on 2026-03-06 | owed     |

    @derived @T05 @M04
    Scenario Outline: No emergency to Google, since <why> (<who>, <reach>)
      Given an ordinary police request
      And <requester>
      And the provider's emergency route is open to foreign police
      And <danger>
      And <belief>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground |
        | google-nest-2022           | refuse  | no_ground | -      |
        | warrant-or-order-providers | refuse  | no_ground | -      |

      Examples:
        | why                           | who         | reach     | requester                                      | asked                                            | danger                                     | belief                                          |
        | only property is in danger    | local       | enough    | the request comes from local police            | the request stays within its purpose             | only property is in danger                 | the provider believes the account in good faith |
        | someone's health is in danger | local       | enough    | the request comes from local police            | the request stays within its purpose             | a person's health or security is in danger | the provider believes the account in good faith |
        | no one is in danger           | local       | enough    | the request comes from local police            | the request stays within its purpose             | no one is in danger                        | the provider believes the account in good faith |
        | Google does not believe it    | local       | enough    | the request comes from local police            | the request stays within its purpose             | a person is in danger of death             | the provider does not believe the account       |
        | only property is in danger    | local       | too much  | the request comes from local police            | the request asks for more than its purpose needs | only property is in danger                 | the provider believes the account in good faith |
        | someone's health is in danger | local       | too much  | the request comes from local police            | the request asks for more than its purpose needs | a person's health or security is in danger | the provider believes the account in good faith |
        | no one is in danger           | local       | too much  | the request comes from local police            | the request asks for more than its purpose needs | no one is in danger                        | the provider believes the account in good faith |
        | Google does not believe it    | local       | too much  | the request comes from local police            | the request asks for more than its purpose needs | a person is in danger of death             | the provider does not believe the account       |
        | it is too vague               | local       | too vague | the request comes from local police            | the request is too vague to find any footage     | a person is in danger of death             | the provider believes the account in good faith |
        | only property is in danger    | foreign     | enough    | the request comes from foreign police          | the request stays within its purpose             | only property is in danger                 | the provider believes the account in good faith |
        | someone's health is in danger | foreign     | enough    | the request comes from foreign police          | the request stays within its purpose             | a person's health or security is in danger | the provider believes the account in good faith |
        | no one is in danger           | foreign     | enough    | the request comes from foreign police          | the request stays within its purpose             | no one is in danger                        | the provider believes the account in good faith |
        | Google does not believe it    | foreign     | enough    | the request comes from foreign police          | the request stays within its purpose             | a person is in danger of death             | the provider does not believe the account       |
        | only property is in danger    | foreign     | too much  | the request comes from foreign police          | the request asks for more than its purpose needs | only property is in danger                 | the provider believes the account in good faith |
        | someone's health is in danger | foreign     | too much  | the request comes from foreign police          | the request asks for more than its purpose needs | a person's health or security is in danger | the provider believes the account in good faith |
        | no one is in danger           | foreign     | too much  | the request comes from foreign police          | the request asks for more than its purpose needs | no one is in danger                        | the provider believes the account in good faith |
        | Google does not believe it    | foreign     | too much  | the request comes from foreign police          | the request asks for more than its purpose needs | a person is in danger of death             | the provider does not believe the account       |
        | it is too vague               | foreign     | too vague | the request comes from foreign police          | the request is too vague to find any footage     | a person is in danger of death             | the provider believes the account in good faith |
        | no police ask                 | civil party | enough    | the request comes from a party to a civil suit | the request stays within its purpose             | a person is in danger of death             | the provider believes the account in good faith |
        | no police ask                 | civil party | too much  | the request comes from a party to a civil suit | the request asks for more than its purpose needs | a person is in danger of death             | the provider believes the account in good faith |
        | no police ask                 | neighbour   | enough    | the request comes from a private person        | the request stays within its purpose             | a person is in danger of death             | the provider believes the account in good faith |
        | no police ask                 | neighbour   | too much  | the request comes from a private person        | the request asks for more than its purpose needs | a person is in danger of death             | the provider believes the account in good faith |

    @derived @T51
    Scenario Outline: Where its route is closed to police abroad, Google answers none of them (<reach>)
      Given an ordinary police request
      And the request comes from foreign police
      And the provider's emergency route is closed to foreign police
      And a person is in danger of death
      And the provider believes the account in good faith
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode      |
        | google-nest-2022 | refuse  | no_ground |

      Examples:
        | reach    | asked                                            |
        | enough   | the request stays within its purpose             |
        | too much | the request asks for more than its purpose needs |
