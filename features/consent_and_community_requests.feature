@consent
Feature: Consent, the owner's and another person's
  Who can say yes, to whom, and does it count? Every policy lets an owner give away their own recording. They
  part ways when the yes comes from someone else (a relative with a login, a guest, a passer-by), and when nobody
  checked who said it. Requests put to a whole neighbourhood have a feature of their own.

  Rule: The owner's own yes is enough, for as long as it stands

    Background:
      Given an ordinary police request

    @derived @us @T07
    Scenario: The victim of a burglary tells the provider to hand over the clip
      Given police are investigating a home burglary
      And the owner is the victim
      And consent was given
      And the answer is the account owner's
      And it was verified who answered
      When police request the footage
      Then the regimes decide
        | regime                       | outcome      | mode  | ground    |
        | technical                    | not_governed | -     | -         |
        | ring-2022                    | allow        | may   | consent   |
        | ring-2022-court-order-open   | allow        | may   | consent   |
        | ring-2024                    | allow        | owner | consent   |
        | ring-request-for-assistance  | not_governed | -     | -         |
        | ring-community-requests      | not_governed | -     | -         |
        | us-sca                       | allow        | may   | consent   |
        | us-fourth-amendment          | allow        | may   | consent   |
        | markey                       | allow        | may   | consent   |
        | ca-calecpa                   | allow        | may   | voluntary |
        | il-phpa                      | allow        | may   | consent   |
        | ut-data-privacy              | allow        | may   |           |
        | me-16-641                    | allow        | may   | consent   |
        | vt-13-232                    | allow        | may   | voluntary |
        | california-2022              | allow        | may   | consent   |
        | google-nest-2022             | allow        | may   | consent   |
        | warrant-or-order-providers   | allow        | may   | consent   |
        | uk                           | allow        | may   | consent   |
        | canada-pipeda                | allow        | may   | consent   |
        | us-biometric-moratorium-bill | not_governed | -     | -         |
      And under "ca-calecpa" the agency need not destroy the footage

    @derived @contested @illinois
    Scenario: Illinois police may not pass on what came by consent either, and need not destroy it
      Given consent was given
      When police request the footage
      Then the answer under "il-phpa" is contested
      And under "il-phpa" the agency must restrict further sharing
      And under "il-phpa" the agency need not destroy the footage

    @derived @contested @T07
    Scenario: The owner takes the consent back before anything was handed over
      Given police are investigating a home burglary
      And the owner is the victim
      And consent was given and then withdrawn
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
        | ut-data-privacy            | refuse       | must_not  | -         |           |
        | me-16-641                  | refuse       | must_not  | -         |           |
        | vt-13-232                  | allow        | may       | voluntary | yes       |
        | california-2022            | refuse       |           | -         |           |
        | google-nest-2022           | refuse       | no_ground | -         |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | uk                         | allow        | may       | voluntary | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | refuse       |           | -         |           |

    @derived @contested @us
    Scenario: A yes that nobody traced to the owner opens nothing at Ring
      Given police are investigating a home burglary
      And consent was given
      And it was not verified who answered
      When police request the footage
      Then the regimes decide
        | regime              | contested |
        | us-fourth-amendment | yes       |
        | uk                  | yes       |
      And "ring-2022" has no ground to disclose
      And "ring-2022-court-order-open" has no ground to disclose
      And "ring-2024" has no ground to disclose

    @derived
    Scenario: A warrant does not wait for the owner's yes
      Given police are investigating a homicide
      And consent was refused
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | ground         |
        | ring-2022                  | allow   | must | search_warrant |
        | us-sca                     | allow   | must | search_warrant |
        | us-fourth-amendment        | allow   | must | search_warrant |
        | markey                     | allow   | must | search_warrant |
        | ca-calecpa                 | allow   | must | search_warrant |
        | il-phpa                    | allow   | must | search_warrant |
        | vt-13-232                  | allow   | must | search_warrant |
        | california-2022            | allow   | must | search_warrant |
        | google-nest-2022           | allow   | must | search_warrant |
        | warrant-or-order-providers | allow   | must | search_warrant |
        | uk                         | allow   | must | search_warrant |
        | eu-e-evidence              | allow   | must | search_warrant |
        | canada-pipeda              | allow   | must | search_warrant |
      And every regime that governs the request must disclose

    @derived @us
    Scenario: The owner has agreed and a judge has signed: the warrant compels all the same
      Given police are investigating a homicide
      And consent was given
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode | ground         |
        | us-sca              | allow   | must | search_warrant |
        | us-fourth-amendment | allow   | must | search_warrant |
        | ca-calecpa          | allow   | must | search_warrant |
        | il-phpa             | allow   | must | search_warrant |
        | me-16-641           | allow   | must | search_warrant |
        | ut-data-privacy     | allow   | must | search_warrant |
        | vt-13-232           | allow   | must | search_warrant |
        | california-2022     | allow   | must | search_warrant |

    @derived @us
    Scenario: A customer may let the provider give out the account details
      Given police want the subscriber's name and address
      And consent was given
      When police request the account records
      Then "us-sca" may disclose but need not
      And the ground under "us-sca" is consent

    @derived @us
    Scenario Outline: The owner says yes to <whom>, and Vermont's police <can or cannot> compel with that
      Given consent was given
      And <the answer>
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode   | ground   |
        | vt-13-232 | allow   | <mode> | <ground> |
        | us-sca    | allow   | may    | consent  |

      Examples:
        | whom         | can or cannot | the answer                           | mode | ground    |
        | the police   | can           | the answer was given to police       | must | consent   |
        | the provider | cannot        | the answer was given to the provider | may  | voluntary |

  Rule: Another person's yes counts in some places only

    @derived @contested @T28
    Scenario: A relative with a login agrees, but the account owner objects
      Given an ordinary police request
      And consent was given
      And the answer is that of a shared user of the camera
      And the account owner objects
      When police request the footage
      Then the regimes decide
        | regime                     | contested |
        | ring-2022                  | yes       |
        | us-sca                     | yes       |
        | markey                     | yes       |
        | ca-calecpa                 | yes       |
        | il-phpa                    | yes       |
        | warrant-or-order-providers | yes       |
        | uk                         | yes       |
        | canada-pipeda              | yes       |
      And "google-nest-2022" needs to know whether the shared user has authority over the camera

    @derived @contested @us @T28
    Scenario: A login without any say over the camera gives no say over the footage
      Given an ordinary police request
      And consent was given
      And the answer is that of a shared user of the camera
      And the shared user has no authority over the camera
      And the account owner objects
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground | contested |
        | ring-2022                  | refuse  | no_ground | -      |           |
        | ring-2022-court-order-open | refuse  | no_ground | -      |           |
        | ring-2024                  | refuse  | no_ground | -      |           |
        | us-sca                     |         |           |        | yes       |
        | markey                     |         |           |        | yes       |
        | ca-calecpa                 |         |           |        | yes       |
        | il-phpa                    |         |           |        | yes       |
        | google-nest-2022           | refuse  | no_ground | -      |           |
        | warrant-or-order-providers |         |           |        | yes       |
        | uk                         |         |           |        | yes       |
        | canada-pipeda              |         |           |        | yes       |
      And "markey" refuses the disclosure

    @reported @contested @us @T28
    Scenario: In Patrakis, a witness with the login showed police the suspect's recording
      Given the reported case "patrakis-2017"
      And consent was given
      And the answer is that of a shared user of the camera
      And the shared user has authority over the camera
      When police ask the owner for the footage
      Then the regimes decide
        | regime                     | outcome | mode  | ground  | contested |
        | us-fourth-amendment        | allow   | owner | consent | no        |
        | markey                     |         |       |         | yes       |
        | ca-calecpa                 |         |       |         | yes       |
        | il-phpa                    |         |       |         | yes       |
        | warrant-or-order-providers |         |       |         | yes       |

    @derived @contested @us @T28
    Scenario: Where nobody knows what say the other user has, the Fourth Amendment waits
      Given an ordinary police request
      And police knock on the owner's door
      And consent was given
      And the answer is that of a shared user of the camera
      And it is not known whether the shared user has authority over the camera
      When police ask the owner for the footage
      Then the regimes decide
        | regime                     | contested |
        | markey                     | yes       |
        | ca-calecpa                 | yes       |
        | il-phpa                    | yes       |
        | warrant-or-order-providers | yes       |
        | uk                         | yes       |
        | canada-pipeda              | yes       |
      And "us-fourth-amendment" needs to know whether the shared user has authority over the camera

    @derived @contested @us @illinois
    Scenario: A house-sitter's yes is enough in Illinois and not enough for Ring
      Given an ordinary police request
      And consent was given
      And the answer is that of the person in possession of the camera
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground  | contested |
        | ring-2022                  | refuse  | no_ground | -       |           |
        | ring-2022-court-order-open | refuse  | no_ground | -       |           |
        | ring-2024                  | refuse  | no_ground | -       |           |
        | us-sca                     |         |           |         | yes       |
        | markey                     | refuse  |           | -       |           |
        | ca-calecpa                 |         |           |         | yes       |
        | il-phpa                    | allow   | may       | consent |           |
        | uk                         |         |           |         | yes       |
        | canada-pipeda              |         |           |         | yes       |

    @derived @us
    Scenario Outline: In Maine <someone>'s yes <counts>
      Given an ordinary police request
      And consent was given
      And <the answer>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   |
        | me-16-641 | <outcome> | <mode> | <ground> |

      Examples:
        | someone      | counts         | the answer                                        | outcome | mode     | ground  |
        | the owner    | counts         | the answer is the account owner's                 | allow   | may      | consent |
        | another user | counts as well | the answer is that of a shared user of the camera | allow   | may      | consent |
        | a passer-by  | does not count | the answer is that of a person who was filmed     | refuse  | must_not | -       |

    @derived @contested @us
    Scenario: In Maine consent falls away where somebody else has the device
      Given an ordinary police request
      And consent was given
      And the answer is that of the person in possession of the camera
      When police request the footage
      Then "me-16-641" must not disclose
      And the answer under "me-16-641" is contested

    @derived @contested @T29
    Scenario: A passer-by who was filmed agrees, but the owner was never asked
      Given an ordinary police request
      And consent was given
      And the answer is that of a person who was filmed
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | contested |
        | ring-2022                  | refuse       | no_ground |           |
        | ring-2022-court-order-open | refuse       | no_ground |           |
        | ring-2024                  | refuse       | no_ground |           |
        | us-sca                     | refuse       |           | yes       |
        | markey                     | refuse       |           |           |
        | ca-calecpa                 | allow        | may       | yes       |
        | il-phpa                    | refuse       | must_not  |           |
        | google-nest-2022           | refuse       | no_ground |           |
        | warrant-or-order-providers | refuse       | no_ground |           |
        | uk                         |              |           | yes       |
        | eu-e-evidence              | not_governed | -         |           |
        | canada-pipeda              | refuse       |           |           |
