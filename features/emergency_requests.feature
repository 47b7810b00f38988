@emergency
Feature: Emergency requests
  Police ask for footage at once, without a warrant, because someone may die or be badly hurt.
  Who decides that the danger is real: the company, the police or a judge?
  Ring and federal law let the company decide in good faith. Senator Markey wants a judge every time,
  by telephone if need be. Illinois lists the emergencies that count. Some laws trust the police today
  and make them answer to a court tomorrow.

  Rule: A grave and imminent danger opens the emergency route

    Background:
      Given an ordinary police request
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith

    @derived @T01 @M01 @M02 @M03 @M04 @M06
    Scenario: An attack is under way and police send the emergency form without a warrant
      Given police are investigating an assault
      And the person at risk has been identified
      When police request the footage
      Then the regimes decide
        | regime                       | outcome      | mode      | ground    |
        | technical                    | not_governed | -         | -         |
        | ring-2022                    | allow        | may       | emergency |
        | ring-2022-court-order-open   | allow        | may       | emergency |
        | ring-2024                    | allow        | may       | emergency |
        | ring-request-for-assistance  | not_governed | -         | -         |
        | ring-community-requests      | not_governed | -         | -         |
        | us-sca                       | allow        | may       | emergency |
        | us-fourth-amendment          | allow        | may       | emergency |
        | markey                       | refuse       |           | -         |
        | ca-calecpa                   | allow        | may       | emergency |
        | il-phpa                      | refuse       | must_not  | -         |
        | ut-data-privacy              | allow        | may       |           |
        | me-16-641                    | allow        | may       | emergency |
        | vt-13-232                    | allow        | must      | emergency |
        | california-2022              | allow        | may       | emergency |
        | google-nest-2022             | allow        | may       | emergency |
        | warrant-or-order-providers   | refuse       | no_ground | -         |
        | uk                           | allow        | may       | voluntary |
        | eu-e-evidence                | not_governed | -         | -         |
        | canada-pipeda                | allow        | may       | emergency |
        | us-biometric-moratorium-bill | not_governed | -         | -         |
      And under "ring-2022" the provider need not notify the owner

    @derived @T26 @M01 @M07
    Scenario: The owner has refused but the danger is real
      Given police are investigating an assault
      And consent was refused
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    |
        | ring-2022                  | allow        | may       | emergency |
        | ring-2022-court-order-open | allow        | may       | emergency |
        | ring-2024                  | allow        | may       | emergency |
        | us-sca                     | allow        | may       | emergency |
        | us-fourth-amendment        | allow        | may       | emergency |
        | markey                     | refuse       |           | -         |
        | ca-calecpa                 | allow        | may       | emergency |
        | il-phpa                    | refuse       | must_not  | -         |
        | ut-data-privacy            | allow        | may       |           |
        | me-16-641                  | allow        | may       | emergency |
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | allow        | may       | emergency |
        | google-nest-2022           | allow        | may       | emergency |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |

    @derived @T02 @M01
    Scenario: A child is being abducted and nothing else can show where
      Given police are investigating an abduction
      And the person at risk has been identified
      And the footage is the only possible source
      And police had no earlier notice of the emergency
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    |
        | ring-2022                  | allow        | may       | emergency |
        | ring-2022-court-order-open | allow        | may       | emergency |
        | ring-2024                  | allow        | may       | emergency |
        | us-sca                     | allow        | may       | emergency |
        | us-fourth-amendment        | allow        | may       | emergency |
        | markey                     | refuse       |           | -         |
        | ca-calecpa                 | allow        | may       | emergency |
        | il-phpa                    | allow        | may       | emergency |
        | ut-data-privacy            | allow        | may       |           |
        | me-16-641                  | allow        | may       | emergency |
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | allow        | may       | emergency |
        | google-nest-2022           | allow        | may       | emergency |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |

    @derived @contested @T12 @M01 @M28
    Scenario: The camera's owner holds a hostage and must not be warned
      Given police are dealing with a hostage-taking
      And the owner is a suspect
      And telling the owner would endanger someone
      And the footage is the only possible source
      And police had no earlier notice of the emergency
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    | contested |
        | ring-2022                  | allow        | may       | emergency |           |
        | ring-2022-court-order-open | allow        | may       | emergency |           |
        | ring-2024                  | allow        | may       | emergency |           |
        | us-sca                     | allow        | may       | emergency |           |
        | us-fourth-amendment        | allow        | may       | emergency |           |
        | markey                     | refuse       |           | -         |           |
        | ca-calecpa                 | allow        | may       | emergency |           |
        | il-phpa                    | allow        | may       | emergency |           |
        | ut-data-privacy            | allow        | may       |           |           |
        | me-16-641                  | allow        | may       | emergency |           |
        | vt-13-232                  | allow        | must      | emergency | yes       |
        | california-2022            | allow        | may       | emergency |           |
        | google-nest-2022           | allow        | may       | emergency |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | uk                         | allow        | may       | voluntary |           |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | allow        | may       | emergency | yes       |
      And under "ring-2022" the provider need not notify the owner
      And under "ca-calecpa" the agency must ask a court to delay the notice
      And under "il-phpa" the agency must apply for a warrant within 72 hours
      And under "google-nest-2022" the provider must notify the owner
      And under "canada-pipeda" the provider must inform the person concerned in writing without delay

    @derived @T13 @M01
    Scenario: Someone calls for help because the camera's user may take their own life
      Given police are dealing with a threat of self-harm
      And someone called for emergency help about the camera's user
      And the person at risk has been identified
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground         |
        | ring-2022                  | allow        | may       | emergency      |
        | ring-2022-court-order-open | allow        | may       | emergency      |
        | ring-2024                  | allow        | may       | emergency      |
        | us-sca                     | allow        | may       | emergency      |
        | us-fourth-amendment        | allow        | may       | emergency      |
        | markey                     | refuse       |           | -              |
        | ca-calecpa                 | allow        | may       | emergency      |
        | il-phpa                    | allow        | may       | emergency_call |
        | ut-data-privacy            | allow        | may       |                |
        | me-16-641                  | allow        | may       | emergency      |
        | vt-13-232                  | allow        | must      | emergency      |
        | california-2022            | allow        | may       | emergency      |
        | google-nest-2022           | allow        | may       | emergency      |
        | warrant-or-order-providers | refuse       | no_ground | -              |
        | uk                         | allow        | may       | voluntary      |
        | eu-e-evidence              | not_governed | -         | -              |
        | canada-pipeda              | allow        | may       | emergency      |
      And under "il-phpa" the agency must apply for a warrant within 72 hours
      And under "il-phpa" the agency must destroy the footage within 60 days

    @derived @M04
    Scenario Outline: The danger is to <someone>, and any person's life counts
      Given police are investigating an attempted murder
      And <who is in danger>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    |
        | ring-2022                  | allow        | may       | emergency |
        | ring-2022-court-order-open | allow        | may       | emergency |
        | ring-2024                  | allow        | may       | emergency |
        | us-sca                     | allow        | may       | emergency |
        | us-fourth-amendment        | allow        | may       | emergency |
        | markey                     | refuse       |           | -         |
        | ca-calecpa                 | allow        | may       | emergency |
        | il-phpa                    | refuse       | must_not  | -         |
        | ut-data-privacy            | allow        | may       |           |
        | me-16-641                  | allow        | may       | emergency |
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | allow        | may       | emergency |
        | google-nest-2022           | allow        | may       | emergency |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |

      Examples:
        | someone                      | who is in danger                           |
        | someone known by name        | the person at risk has been identified     |
        | someone whom no one can name | the person at risk has not been identified |
        | a group of people            | a group of people is at risk               |

    @derived @illinois @M04
    Scenario Outline: A life is at stake in <crime>, and Illinois <answers>
      Given <what is happening>
      And the footage is the only possible source
      And police had no earlier notice of the emergency
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    |
        | ring-2022                  | allow        | may       | emergency |
        | ring-2022-court-order-open | allow        | may       | emergency |
        | ring-2024                  | allow        | may       | emergency |
        | us-sca                     | allow        | may       | emergency |
        | us-fourth-amendment        | allow        | may       | emergency |
        | markey                     | refuse       |           | -         |
        | ca-calecpa                 | allow        | may       | emergency |
        | il-phpa                    | <Illinois>   | <mode>    | <ground>  |
        | me-16-641                  | allow        | may       | emergency |
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | allow        | may       | emergency |
        | google-nest-2022           | allow        | may       | emergency |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |

      Examples: Someone is held or taken
        | crime            | answers  | what is happening                        | Illinois | mode | ground    |
        | a kidnapping     | says yes | police are investigating a kidnapping    | allow    | may  | emergency |
        | an abduction     | says yes | police are investigating an abduction    | allow    | may  | emergency |
        | a hostage-taking | says yes | police are dealing with a hostage-taking | allow    | may  | emergency |

      Examples: Life is in danger in some other way
        | crime                 | answers | what is happening                             | Illinois | mode     | ground |
        | a bomb threat         | says no | police are investigating a bomb threat        | refuse   | must_not | -      |
        | a shooting            | says no | police are investigating a shooting           | refuse   | must_not | -      |
        | domestic violence     | says no | police are investigating domestic violence    | refuse   | must_not | -      |
        | a disappearance       | says no | police are looking for a missing person       | refuse   | must_not | -      |
        | a threat of self-harm | says no | police are dealing with a threat of self-harm | refuse   | must_not | -      |

    @derived @contested @T40 @M13 @M14
    Scenario: The clip also carries the voices of people passing by
      Given police are investigating an assault
      And police want the video with its audio
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    | contested |
        | ring-2022                  | allow        | may       | emergency | yes       |
        | ring-2022-court-order-open | allow        | may       | emergency | yes       |
        | ring-2024                  | allow        | may       | emergency | yes       |
        | us-sca                     | allow        | may       | emergency |           |
        | us-fourth-amendment        | allow        | may       | emergency |           |
        | markey                     | refuse       |           | -         |           |
        | ca-calecpa                 | allow        | may       | emergency |           |
        | il-phpa                    | refuse       | must_not  | -         |           |
        | ut-data-privacy            | allow        | may       |           |           |
        | me-16-641                  | allow        | may       | emergency |           |
        | vt-13-232                  | allow        | must      | emergency | yes       |
        | california-2022            | allow        | may       | emergency |           |
        | google-nest-2022           | allow        | may       | emergency |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | uk                         | allow        | may       | voluntary | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | allow        | may       | emergency |           |

    @derived @contested @T41 @M25
    Scenario: Police in a chase want to watch the camera live
      Given police are investigating a vehicle robbery
      And police want to watch the live stream
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | contested |
        | ring-2022                  | refuse       | no_ground |           |
        | ring-2022-court-order-open | refuse       | no_ground |           |
        | ring-2024                  | refuse       | no_ground |           |
        | us-sca                     |              |           | yes       |
        | markey                     | refuse       |           |           |
        | ca-calecpa                 |              |           | yes       |
        | il-phpa                    | refuse       | must_not  |           |
        | california-2022            | refuse       |           |           |
        | google-nest-2022           | refuse       | no_ground | yes       |
        | warrant-or-order-providers | refuse       | no_ground |           |
        | uk                         | refuse       |           | yes       |
        | eu-e-evidence              | not_governed | -         |           |
        | canada-pipeda              |              |           | yes       |

    @derived @us @M01
    Scenario: A federal agency sends the emergency form and the state statutes fall silent
      Given police are investigating a bomb threat
      And a group of people is at risk
      And the request comes from a federal agency
      When police request the footage
      Then the regimes decide
        | regime                       | outcome      | mode      | ground    |
        | ring-2022                    | allow        | may       | emergency |
        | ring-2022-court-order-open   | allow        | may       | emergency |
        | ring-2024                    | allow        | may       | emergency |
        | us-sca                       | allow        | may       | emergency |
        | us-fourth-amendment          | allow        | may       | emergency |
        | markey                       | refuse       |           | -         |
        | ca-calecpa                   | not_governed | -         | -         |
        | il-phpa                      | not_governed | -         | -         |
        | vt-13-232                    | not_governed | -         | -         |
        | california-2022              | allow        | may       | emergency |
        | google-nest-2022             | allow        | may       | emergency |
        | warrant-or-order-providers   | refuse       | no_ground | -         |
        | eu-e-evidence                | not_governed | -         | -         |
        | us-biometric-moratorium-bill | not_governed | -         | -         |
      And under "us-sca" the provider must disclose no more than the ground covers

    @derived @us @M08
    Scenario: A private person who reports the same danger cannot use the statute's emergency route
      Given police are investigating an assault
      And the request comes from a private person
      When police request the footage
      Then "us-sca" must not disclose
      And "il-phpa" does not govern the request
      And "ca-calecpa" does not govern the request
      And "vt-13-232" does not govern the request
      And "warrant-or-order-providers" has no ground to disclose
      And "markey" refuses the disclosure

    @derived @M15 @M18
    Scenario: Ring keeps the emergency route after it closes its tool for asking neighbours
      Given police are investigating an assault
      And the request is made on 2024-03-01
      When police request the footage
      Then the regimes decide
        | regime                      | outcome      | mode | ground    |
        | ring-2022                   | not_governed | -    | -         |
        | ring-2022-court-order-open  | not_governed | -    | -         |
        | ring-2024                   | allow        | may  | emergency |
        | ring-request-for-assistance | not_governed | -    | -         |
        | ring-community-requests     | not_governed | -    | -         |
        | us-sca                      | allow        | may  | emergency |
        | california-2022             | not_governed | -    | -         |
        | google-nest-2022            | allow        | may  | emergency |
        | eu-e-evidence               | not_governed | -    | -         |
        | canada-pipeda               | allow        | may  | emergency |
      And "markey" refuses the disclosure

    @derived @illinois
    Scenario Outline: A kidnapping on <day>, when Illinois's statute counts from 1 January 2022
      Given police are investigating a kidnapping
      And the footage is the only possible source
      And police had no earlier notice of the emergency
      And the request is made on <day>
      When police request the footage
      Then the regimes decide
        | regime  | outcome   | mode   | ground    |
        | us-sca  | allow     | may    | emergency |
        | markey  | refuse    |        | -         |
        | il-phpa | <outcome> | <mode> | <ground>  |

      Examples:
        | day        | outcome      | mode | ground    |
        | 2021-12-31 | not_governed | -    | -         |
        | 2022-01-01 | allow        | may  | emergency |

  Rule: Each part of the test has to be met, and the tests are not the same

    Background:
      Given an ordinary police request
      And police are investigating an assault

    @derived @contested @M04 @M05
    Scenario: A grave danger that is not imminent passes the statute and fails Ring's own test
      Given a person is in danger of death
      And the danger is not imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    | contested |
        | ring-2022                  | refuse       | no_ground | -         |           |
        | ring-2022-court-order-open | refuse       | no_ground | -         |           |
        | ring-2024                  | refuse       | no_ground | -         |           |
        | us-sca                     | allow        | may       | emergency |           |
        | markey                     | refuse       |           | -         |           |
        | ca-calecpa                 | allow        | may       | emergency |           |
        | il-phpa                    | refuse       | must_not  | -         |           |
        | me-16-641                  | refuse       |           | -         |           |
        | vt-13-232                  | allow        | must      | emergency | yes       |
        | california-2022            | refuse       |           | -         |           |
        | google-nest-2022           | allow        | may       | emergency |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | uk                         | allow        | may       | voluntary | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | allow        | may       | emergency |           |

    @derived @contested @M04
    Scenario: The danger is imminent but there is still time to ask a judge
      Given a person is in danger of death
      And the danger is imminent
      And there is time to wait for legal process
      And a warrant could be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    | contested |
        | ring-2022                  | refuse       | no_ground | -         |           |
        | ring-2022-court-order-open | refuse       | no_ground | -         |           |
        | ring-2024                  | refuse       | no_ground | -         |           |
        | us-sca                     | refuse       | must_not  | -         |           |
        | us-fourth-amendment        | allow        | may       | voluntary | yes       |
        | markey                     | refuse       |           | -         |           |
        | ca-calecpa                 | allow        | may       | voluntary | yes       |
        | il-phpa                    | refuse       | must_not  | -         |           |
        | me-16-641                  | refuse       |           | -         |           |
        | vt-13-232                  | allow        | may       | voluntary | yes       |
        | california-2022            | refuse       |           | -         |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | uk                         | allow        | may       | voluntary |           |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | allow        | may       | emergency |           |

    @derived @M21
    Scenario: A judge can be reached in time, which stops Maine's police but not Ring
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    |
        | ring-2022                  | allow        | may       | emergency |
        | ring-2022-court-order-open | allow        | may       | emergency |
        | ring-2024                  | allow        | may       | emergency |
        | us-sca                     | allow        | may       | emergency |
        | us-fourth-amendment        | allow        | may       |           |
        | markey                     | refuse       |           | -         |
        | ca-calecpa                 | allow        | may       | emergency |
        | il-phpa                    | refuse       | must_not  | -         |
        | ut-data-privacy            | allow        | may       |           |
        | me-16-641                  | refuse       | must_not  | -         |
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | allow        | may       | emergency |
        | google-nest-2022           | allow        | may       | emergency |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |

    @derived @M02
    Scenario Outline: Ring insists on its form where the statute asks for good faith, and <what>
      Given a person is in danger of serious physical injury
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And <the form>
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    |
        | ring-2022                  | refuse       | no_ground | -         |
        | ring-2022-court-order-open | refuse       | no_ground | -         |
        | ring-2024                  | refuse       | no_ground | -         |
        | us-sca                     | allow        | may       | emergency |
        | us-fourth-amendment        | allow        | may       | emergency |
        | markey                     | refuse       |           | -         |
        | ca-calecpa                 | allow        | may       | emergency |
        | il-phpa                    | refuse       | must_not  | -         |
        | me-16-641                  | allow        | may       | emergency |
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | refuse       |           | -         |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |

      Examples:
        | what                   | the form                         |
        | none was sent          | no emergency form was sent       |
        | it came half filled in | the emergency form is incomplete |

    @derived @M03 @M16 @M17
    Scenario: A complete form is not enough when the company does not believe it
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider does not believe the account
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    |
        | ring-2022                  | refuse       | no_ground | -         |
        | ring-2022-court-order-open | refuse       | no_ground | -         |
        | ring-2024                  | refuse       | no_ground | -         |
        | us-sca                     | refuse       | must_not  | -         |
        | us-fourth-amendment        | allow        | may       | emergency |
        | markey                     | refuse       |           | -         |
        | il-phpa                    | refuse       | must_not  | -         |
        | california-2022            | refuse       |           | -         |
        | google-nest-2022           | refuse       | no_ground | -         |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | eu-e-evidence              | not_governed | -         | -         |

    @derived @M03 @M16
    Scenario: The company has not yet made up its mind about the account
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And it is not known whether the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | missing           |
        | ring-2022                  | needs_facts  | good_faith_belief |
        | ring-2022-court-order-open | needs_facts  | good_faith_belief |
        | ring-2024                  | needs_facts  | good_faith_belief |
        | us-sca                     | needs_facts  | good_faith_belief |
        | us-fourth-amendment        | allow        |                   |
        | markey                     | refuse       |                   |
        | il-phpa                    | refuse       |                   |
        | california-2022            | needs_facts  | good_faith_belief |
        | google-nest-2022           | needs_facts  | good_faith_belief |
        | warrant-or-order-providers | refuse       |                   |
        | eu-e-evidence              | not_governed |                   |

    @derived @contested @M04
    Scenario: No one can say whether the danger is imminent
      Given a person is in danger of death
      And it is not known whether the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode | ground    | missing         | contested |
        | ring-2022                  | needs_facts  | -    | -         | danger_imminent |           |
        | ring-2022-court-order-open | needs_facts  | -    | -         | danger_imminent |           |
        | ring-2024                  | needs_facts  | -    | -         | danger_imminent |           |
        | us-sca                     | allow        | may  | emergency |                 |           |
        | markey                     | refuse       |      | -         |                 |           |
        | ca-calecpa                 | allow        | may  | emergency |                 |           |
        | il-phpa                    | refuse       |      | -         |                 |           |
        | me-16-641                  | needs_facts  | -    | -         | danger_imminent |           |
        | vt-13-232                  | allow        | must | emergency |                 | yes       |
        | california-2022            | needs_facts  | -    | -         | danger_imminent |           |
        | google-nest-2022           | allow        | may  | emergency |                 |           |
        | warrant-or-order-providers | refuse       |      | -         |                 |           |
        | uk                         | allow        | may  |           |                 | yes       |
        | eu-e-evidence              | not_governed |      | -         |                 |           |
        | canada-pipeda              | allow        | may  | emergency |                 |           |
      And "ring-2022" needs to know whether the danger is imminent

    @derived @M02
    Scenario: The emergency form may not have been filled in
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And it is not known whether the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | missing        |
        | ring-2022                  | needs_facts  | emergency_form |
        | ring-2022-court-order-open | needs_facts  | emergency_form |
        | ring-2024                  | needs_facts  | emergency_form |
        | us-sca                     | allow        |                |
        | ca-calecpa                 | allow        |                |
        | il-phpa                    | refuse       |                |
        | me-16-641                  | refuse       |                |
        | vt-13-232                  | allow        |                |
        | california-2022            | needs_facts  | emergency_form |
        | eu-e-evidence              | not_governed |                |
        | canada-pipeda              | allow        |                |
      And "ring-2022" needs to know whether the emergency form is complete
      And "markey" refuses the disclosure
      And "warrant-or-order-providers" has no ground to disclose

    @derived @M03 @M16
    Scenario: The danger is real, but police ask for more than it needs
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
      And the request asks for more than its purpose needs
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | ground    | scope    |
        | ring-2022                  | allow   | may  | emergency | narrowed |
        | ring-2022-court-order-open | allow   | may  | emergency | narrowed |
        | ring-2024                  | allow   | may  | emergency | narrowed |
        | us-sca                     | allow   | may  | emergency | narrowed |
        | google-nest-2022           | allow   | may  | emergency | narrowed |
        | canada-pipeda              | allow   | may  | emergency | narrowed |
        | uk                         | allow   | may  | voluntary | narrowed |
        | uk-2026                    | allow   | may  | voluntary | narrowed |
      And "warrant-or-order-providers" has no ground to disclose

    @derived @contested @M06 @M08
    Scenario: Experts hold that Ring's own support page knows no emergency
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then "ring-2022" may disclose but need not
      But "ring-support-page" has no ground to disclose
      And the answer under "ring-support-page" is contested

    @derived
    Scenario: Without a danger, asking for too much opens nothing at Ring
      Given the request asks for more than its purpose needs
      When police request the footage
      Then "ring-2022" has no ground to disclose
      And "ring-2024" has no ground to disclose

    @derived @M04
    Scenario Outline: In Canada <danger> is an emergency, and in the United States it <is or is not>
      Given <the danger>
      And the danger is imminent
      And the person at risk has been identified
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome         | mode | ground                  | contested  |
        | ring-2022                  | <United States> |      | <its ground>            |            |
        | ring-2022-court-order-open | <United States> |      | <its ground>            |            |
        | ring-2024                  | <United States> |      | <its ground>            |            |
        | us-sca                     | <United States> |      | <its ground>            |            |
        | us-fourth-amendment        | allow           | may  | <constitutional ground> | <disputed> |
        | markey                     | refuse          |      | -                       |            |
        | ca-calecpa                 | allow           | may  | <constitutional ground> | <disputed> |
        | vt-13-232                  | allow           |      | <constitutional ground> |            |
        | california-2022            | <United States> |      | <its ground>            |            |
        | google-nest-2022           | <United States> |      | <its ground>            |            |
        | warrant-or-order-providers | refuse          |      | -                       |            |
        | uk                         | allow           |      | voluntary               |            |
        | eu-e-evidence              | not_governed    |      | -                       |            |
        | canada-pipeda              | allow           |      | emergency               |            |

      @contested
      Examples: The lesser danger
        | danger                                    | is or is not | the danger                                 | United States | its ground | constitutional ground | disputed |
        | a danger to a person's health or security | is not       | a person's health or security is in danger | refuse        | -          | voluntary             | yes      |

      Examples: The graver dangers
        | danger                     | is or is not | the danger                                       | United States | its ground | constitutional ground | disputed |
        | a danger of serious injury | is           | a person is in danger of serious physical injury | allow         | emergency  | emergency             | no       |
        | a danger of death          | is           | a person is in danger of death                   | allow         | emergency  | emergency             | no       |
