@emergency @us
Feature: Ring's emergency answers at their edges
  Where its route is closed to police abroad, no emergency opens it to them. What Ring's public page
  was reported to say leaves emergencies out, and that is contested where there is one.

  Background:
    Given an ordinary police request

  Rule: A closed route

    @derived @T51
    Scenario Outline: An emergency abroad, and Ring's route is closed (<what>, <reach>)
      Given the request comes from foreign police
      And the provider's emergency route is closed to foreign police
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      And <sought>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground |
        | ring-2022                  | refuse  | no_ground | -      |
        | ring-2022-court-order-open | refuse  | no_ground | -      |
        | ring-2024                  | refuse  | no_ground | -      |

      Examples:
        | what  | reach    | sought                | asked                                            |
        | video | enough   | police want the video | the request stays within its purpose             |
        | video | too much | police want the video | the request asks for more than its purpose needs |
        | sound | enough   | police want the audio | the request stays within its purpose             |
        | sound | too much | police want the audio | the request asks for more than its purpose needs |

  Rule: The public page

    @derived @contested
    Scenario Outline: <danger>, and <form> (<reach>)
      Given <harm>
      And <sent>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime            | outcome | mode      | contested   |
        | ring-support-page | refuse  | no_ground | <contested> |

      Examples:
        | danger                   | form                      | reach    | harm                                             | sent                             | asked                                            | contested |
        | No one is in danger      | no form was sent          | enough   | no one is in danger                              | no emergency form was sent       | the request stays within its purpose             | no        |
        | No one is in danger      | no form was sent          | too much | no one is in danger                              | no emergency form was sent       | the request asks for more than its purpose needs | no        |
        | Property is in danger    | no form was sent          | enough   | only property is in danger                       | no emergency form was sent       | the request stays within its purpose             | no        |
        | Property is in danger    | no form was sent          | too much | only property is in danger                       | no emergency form was sent       | the request asks for more than its purpose needs | no        |
        | Health is in danger      | no form was sent          | enough   | a person's health or security is in danger       | no emergency form was sent       | the request stays within its purpose             | no        |
        | Health is in danger      | no form was sent          | too much | a person's health or security is in danger       | no emergency form was sent       | the request asks for more than its purpose needs | no        |
        | Serious injury threatens | no form was sent          | enough   | a person is in danger of serious physical injury | no emergency form was sent       | the request stays within its purpose             | yes       |
        | Serious injury threatens | no form was sent          | too much | a person is in danger of serious physical injury | no emergency form was sent       | the request asks for more than its purpose needs | yes       |
        | Death threatens          | no form was sent          | enough   | a person is in danger of death                   | no emergency form was sent       | the request stays within its purpose             | yes       |
        | Death threatens          | no form was sent          | too much | a person is in danger of death                   | no emergency form was sent       | the request asks for more than its purpose needs | yes       |
        | No one is in danger      | a form with gaps was sent | enough   | no one is in danger                              | the emergency form is incomplete | the request stays within its purpose             | yes       |
        | No one is in danger      | a form was sent           | enough   | no one is in danger                              | the emergency form is complete   | the request stays within its purpose             | yes       |

  Rule: Names by the wrong paper

    @derived @T19 @T20
    Scenario Outline: A <paper> for a name that is <defect> (<reach>)
      Given police want the subscriber's name and address
      And <served>
      And <fact>
      And <asked>
      When police request the account records
      Then the regimes decide
        | regime           | outcome | mode      | ground |
        | ring-2022        | refuse  | no_ground | -      |
        | ring-2024        | refuse  | no_ground | -      |
        | google-nest-2022 | refuse  | no_ground | -      |

      Examples:
        | paper             | defect         | reach    | served                             | fact                                   | asked                                            |
        | warrant           | a prosecutor's | enough   | police served a search warrant     | the process was issued by a prosecutor | the request stays within its purpose             |
        | warrant           | a prosecutor's | too much | police served a search warrant     | the process was issued by a prosecutor | the request asks for more than its purpose needs |
        | emergency warrant | a prosecutor's | enough   | police served an emergency warrant | the process was issued by a prosecutor | the request stays within its purpose             |
        | emergency warrant | a prosecutor's | too much | police served an emergency warrant | the process was issued by a prosecutor | the request asks for more than its purpose needs |

    @derived @T24
    Scenario Outline: A request to preserve <data> brings out nothing (<reach>)
      Given police served a preservation request
      And <sought>
      And <asked>
      And the provider answers subpoenas for account records
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode      | ground       |
        | ring-2022                  | refuse  | no_ground | preservation |
        | google-nest-2022           | refuse  | no_ground | preservation |
        | warrant-or-order-providers | refuse  | no_ground | preservation |

      Examples:
        | data      | reach    | sought                                        | asked                                            |
        | the video | enough   | police want the video                         | the request stays within its purpose             |
        | the video | too much | police want the video                         | the request asks for more than its purpose needs |
        | a name    | enough   | police want the subscriber's name and address | the request stays within its purpose             |
        | a name    | too much | police want the subscriber's name and address | the request asks for more than its purpose needs |

    @derived @T23
    Scenario Outline: A court order that reaches too far is no warrant to Google (<data>)
      Given police served a court order that is not a warrant
      And <sought>
      And the request asks for more than its purpose needs
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode      | ground |
        | google-nest-2022 | refuse  | no_ground | -      |

      Examples:
        | data      | sought                                        |
        | the video | police want the video                         |
        | a name    | police want the subscriber's name and address |
