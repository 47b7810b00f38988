@abroad @uk
Feature: British law, order by order and request by request
  A judge's order compels a provider. Without one it may share what is necessary: because someone
  is in imminent danger, because the owner is a suspect, or to detect a crime, which is contested.
  Since February 2026 the law is another, and of these answers none has changed.

  Background:
    Given an ordinary police request

  Rule: Orders

    @derived @T16
    Scenario Outline: A judge's <paper> compels, with seven days to produce
      Given <served>
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode | ground   | scope        |
        | uk      | allow   | must | <ground> | as_requested |
        | uk-2026 | allow   | must | <ground> | as_requested |
      And under "uk" these duties follow
        | who      | duty    | within |
        | provider | produce | 7 days |

      Examples:
        | paper             | served                                            | ground            |
        | court order       | police served a court order that is not a warrant | court_order       |
        | warrant           | police served a search warrant                    | search_warrant    |
        | emergency warrant | police served an emergency warrant                | emergency_warrant |

    # From what day they run was not read: here from the one on which the provider receives the order.
    @derived @T16
    Scenario Outline: A <paper> received on 2 March and answered on <day>
      Given <served>
      When police request the footage
      And on 2026-03-02 the provider receives the order
      And on <day> the footage is disclosed
      Then the duties are
        | regime | who      | duty    | status   | by         |
        | uk     | provider | produce | <status> | 2026-03-09 |

      Examples:
        | paper             | served                                            | day        | status    |
        | court order       | police served a court order that is not a warrant | 2026-03-09 | fulfilled |
        | court order       | police served a court order that is not a warrant | 2026-03-10 | late      |
        | warrant           | police served a search warrant                    | 2026-03-09 | fulfilled |
        | warrant           | police served a search warrant                    | 2026-03-10 | late      |
        | emergency warrant | police served an emergency warrant                | 2026-03-09 | fulfilled |
        | emergency warrant | police served an emergency warrant                | 2026-03-10 | late      |

    @derived @T19
    Scenario Outline: A <paper> that is <defect> compels nothing
      Given <served>
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode      | ground | contested |
        | uk      | refuse  | no_ground | -      | no        |
        | uk-2026 | refuse  | no_ground | -      | no        |

      Examples:
        | paper             | defect          | served                                            | fact                                   |
        | court order       | not signed      | police served a court order that is not a warrant | the process is not valid on its face   |
        | court order       | a prosecutor's  | police served a court order that is not a warrant | the process was issued by a prosecutor |
        | warrant           | not signed      | police served a search warrant                    | the process is not valid on its face   |
        | warrant           | a prosecutor's  | police served a search warrant                    | the process was issued by a prosecutor |
        | emergency warrant | not signed      | police served an emergency warrant                | the process is not valid on its face   |
        | emergency warrant | a prosecutor's  | police served an emergency warrant                | the process was issued by a prosecutor |
        | emergency warrant | of police alone | police served an emergency warrant                | the process was issued by police alone |

    @derived @T21
    Scenario Outline: British police have no subpoena for <recordings>
      Given police served a subpoena
      And <sought>
      When police request the recordings
      Then the regimes decide
        | regime  | outcome      |
        | uk      | not_governed |
        | uk-2026 | not_governed |

      Examples:
        | recordings      | sought                               |
        | the video       | police want the video                |
        | the sound       | police want the audio                |
        | video and sound | police want the video with its audio |
        | a still         | police want a still image            |

    @derived @contested @T20
    Scenario Outline: Nor one for <records>, though another notice may do
      Given police served a subpoena
      And <sought>
      When police request the account records
      Then the regimes decide
        | regime  | outcome | mode      | contested |
        | uk      | refuse  | no_ground | yes       |
        | uk-2026 | refuse  | no_ground | yes       |

      Examples:
        | records           | sought                                        |
        | a name            | police want the subscriber's name and address |
        | places of devices | police want the locations of devices          |

    @derived @T24
    Scenario: Of requests to preserve nothing was read
      Given police served a preservation request
      When police request the footage
      Then the regimes decide
        | regime  | outcome      |
        | uk      | not_governed |
        | uk-2026 | not_governed |

  Rule: Who asks, for what

    # What a civil court can order was not read.
    @derived
    Scenario Outline: Sharing is for competent authorities, and <who> is none
      Given <requester>
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode      | ground |
        | uk      | refuse  | no_ground | -      |
        | uk-2026 | refuse  | no_ground | -      |

      Examples:
        | who                     | requester                                      |
        | a party to a civil suit | the request comes from a party to a civil suit |
        | a private person        | the request comes from a private person        |

    @derived @contested @T51
    Scenario: Police from abroad bring an order
      Given the request comes from foreign police
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode      | contested |
        | uk      | refuse  | no_ground | yes       |
        | uk-2026 | refuse  | no_ground | yes       |

    @derived
    Scenario: Of a request that fits no footage nothing is necessary
      Given the request is too vague to find any footage
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode      | contested |
        | uk      | refuse  | no_ground | no        |
        | uk-2026 | refuse  | no_ground | no        |

    @derived @contested @T41
    Scenario Outline: Police want <what>
      Given <sought>
      When police request the footage
      Then the regimes decide
        | regime  | outcome   | mode   | ground   |
        | uk      | <outcome> | <mode> | <ground> |
        | uk-2026 | <outcome> | <mode> | <ground> |

      Examples:
        | what                | sought                                            | outcome | mode      | ground    |
        | a live view         | police want to watch the live stream              | refuse  | no_ground | -         |
        | a search for a face | police want a face searched for in the recordings | refuse  | no_ground | -         |
        | a name              | police want the subscriber's name and address     | allow   | may       | voluntary |
        | places of devices   | police want the locations of devices              | allow   | may       | voluntary |

  Rule: Consent

    @derived @T63
    Scenario Outline: At the door <who> hands the clip over
      Given police knock on the owner's door
      And consent was given
      And <whose>
      And the shared user has authority over the camera
      When police ask the owner for the footage
      Then the regimes decide
        | regime  | outcome | mode  | ground  | scope        |
        | uk      | allow   | owner | consent | as_requested |
        | uk-2026 | allow   | owner | consent | as_requested |

      Examples:
        | who                      | whose                                                        |
        | the owner                | the answer is the account owner's                            |
        | a tenant                 | the answer is that of the person in possession of the camera |
        | a shared user with a say | the answer is that of a shared user of the camera            |

    @derived @contested @T28 @T29 @T52
    Scenario Outline: At the door nothing is handed over: <why>
      Given police knock on the owner's door
      And <consent>
      And <whose>
      And <authority>
      When police ask the owner for the footage
      Then the regimes decide
        | regime  | outcome | mode      | contested   |
        | uk      | refuse  | no_ground | <contested> |
        | uk-2026 | refuse  | no_ground | <contested> |

      Examples:
        | why                        | consent                              | whose                                             | authority                                        | contested |
        | the shared user has no say | consent was given                    | the answer is that of a shared user of the camera | the shared user has no authority over the camera | yes       |
        | who was filmed has none    | consent was given                    | the answer is that of a person who was filmed     | the shared user has authority over the camera    | yes       |
        | the owner takes back a yes | consent was given and then withdrawn | the answer is the account owner's                 | the shared user has no authority over the camera | no        |
        | the owner declines         | consent was refused                  | the answer is the account owner's                 | the shared user has no authority over the camera | no        |

    @derived
    Scenario: An owner who declines at the door is not asked a second time for too much
      Given police knock on the owner's door
      And consent was refused
      And the owner is a suspect
      And the request asks for more than its purpose needs
      When police ask the owner for the footage
      Then the regimes decide
        | regime  | outcome | mode      |
        | uk      | refuse  | no_ground |
        | uk-2026 | refuse  | no_ground |

    @derived @contested @T07
    Scenario Outline: The provider is asked, and <who> agrees
      Given the request goes to the provider
      And <requester>
      And consent was given
      And <whose>
      And <checked>
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode | ground   | scope        | contested |
        | uk      | allow   | may  | <ground> | as_requested | yes       |
        | uk-2026 | allow   | may  | <ground> | as_requested | yes       |

      Examples:
        | who                            | requester                               | whose                                                        | checked                          | ground    |
        | the owner                      | the request comes from local police     | the answer is the account owner's                            | it was verified who answered     | consent   |
        | the owner, a neighbour asking, | the request comes from a private person | the answer is the account owner's                            | it was verified who answered     | consent   |
        | an owner nobody checked        | the request comes from local police     | the answer is the account owner's                            | it was not verified who answered | voluntary |
        | a shared user                  | the request comes from local police     | the answer is that of a shared user of the camera            | it was verified who answered     | voluntary |
        | a tenant                       | the request comes from local police     | the answer is that of the person in possession of the camera | it was verified who answered     | voluntary |
        | someone filmed                 | the request comes from local police     | the answer is that of a person who was filmed                | it was verified who answered     | voluntary |
