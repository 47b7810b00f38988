@shooting
Feature: Shootings and homicides
  A shooting can be a danger that is still growing or a crime that is over. The footage may be the same, but the answer is not.
  While the shooter is at large, most regimes that know an emergency allow it; once the victim is dead
  and no one else is threatened, the case is an investigation, and an investigation needs a warrant.

  Rule: While someone may still be shot

    Background:
      Given an ordinary police request
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith

    @derived @T10 @M01 @M04
    Scenario: A shooter is at large and has said whom they will shoot next
      Given police are investigating a shooting
      And the person at risk has been identified
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

    @derived @illinois @T10 @M04
    Scenario: The camera's user calls for help during a shooting, and Illinois's answer turns
      Given police are investigating a shooting
      And the person at risk has been identified
      And someone called for emergency help about the camera's user
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      |
        | ring-2022                  | allow        | may       |
        | ring-2022-court-order-open | allow        | may       |
        | ring-2024                  | allow        | may       |
        | us-sca                     | allow        | may       |
        | us-fourth-amendment        | allow        | may       |
        | markey                     | refuse       |           |
        | ca-calecpa                 | allow        | may       |
        | il-phpa                    | allow        | may       |
        | ut-data-privacy            | allow        | may       |
        | me-16-641                  | allow        | may       |
        | vt-13-232                  | allow        | must      |
        | california-2022            | allow        | may       |
        | google-nest-2022           | allow        | may       |
        | warrant-or-order-providers | refuse       | no_ground |
        | uk                         | allow        | may       |
        | eu-e-evidence              | not_governed | -         |
        | canada-pipeda              | allow        | may       |
      And the ground under "il-phpa" is a call for emergency help
      And under "il-phpa" the agency must apply for a warrant within 72 hours
      And under "il-phpa" the agency must destroy the footage within 60 days

    @derived @M04
    Scenario: Shots are being fired at a school and no single victim can be named
      Given police are investigating a shooting
      And a group of people is at risk
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

    @derived @contested @M01 @M13 @T40
    Scenario: A witness to an attempted murder is being hunted and police want the sound alone
      Given police are investigating an attempted murder
      And the person at risk has been identified
      And police want the audio
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
        | il-phpa                    | refuse       |           | -         |           |
        | ut-data-privacy            | allow        | may       |           |           |
        | me-16-641                  | allow        | may       | emergency |           |
        | vt-13-232                  | allow        | must      | emergency | yes       |
        | california-2022            | allow        | may       | emergency |           |
        | google-nest-2022           | allow        | may       | emergency |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | uk                         | allow        | may       | voluntary | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | allow        | may       | emergency |           |

    @derived @M21
    Scenario: Police reach a judge by telephone while the shooter is at large
      Given police are investigating a shooting
      And a judge issued an emergency warrant by telephone
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | ground            |
        | ring-2022                  | allow   | must | emergency_warrant |
        | us-sca                     | allow   | must | emergency_warrant |
        | markey                     | allow   | must | emergency_warrant |
        | il-phpa                    | allow   | must | emergency_warrant |
        | warrant-or-order-providers | allow   | must | emergency_warrant |
      And every regime that governs the request must disclose

  Rule: Once the shooting is over

    @derived @contested @M08 @M17
    Scenario: The shooter has been arrested and police still use the emergency form
      Given an ordinary police request
      And police are investigating a shooting
      And no one is in danger
      And the emergency form is complete
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

    @derived @contested @M04 @M16
    Scenario: The form speaks of a shooting last night and leaves the rest open
      Given an ordinary police request
      And police are investigating a shooting
      And a person is in danger of serious physical injury
      And it is not known whether the danger is imminent
      And it is not known whether waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | missing                        | contested |
        | ring-2022                  | needs_facts  | danger_imminent, without_delay |           |
        | ring-2022-court-order-open | needs_facts  | danger_imminent, without_delay |           |
        | ring-2024                  | needs_facts  | danger_imminent, without_delay |           |
        | us-sca                     | needs_facts  | without_delay                  |           |
        | us-fourth-amendment        | allow        |                                | yes       |
        | markey                     | refuse       |                                |           |
        | il-phpa                    | refuse       |                                |           |
        | vt-13-232                  | allow        | without_delay                  |           |
        | warrant-or-order-providers | refuse       |                                |           |
        | uk                         | allow        |                                | yes       |
        | eu-e-evidence              | not_governed |                                |           |

    @derived @contested @M07 @M08
    Scenario Outline: The camera of <the owner's part> filmed a homicide <age> ago, which is grave and no emergency
      Given an ordinary police request
      And police are investigating a homicide
      And the clip was recorded <age> ago
      And the owner is <the owner's part>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | contested |
        | ring-2022                  | refuse       | no_ground |           |
        | ring-2022-court-order-open | refuse       | no_ground |           |
        | ring-2024                  | refuse       | no_ground |           |
        | us-sca                     | refuse       | must_not  |           |
        | us-fourth-amendment        | allow        | may       | yes       |
        | markey                     | refuse       |           |           |
        | ca-calecpa                 | allow        | may       | yes       |
        | il-phpa                    | refuse       | must_not  |           |
        | ut-data-privacy            | refuse       | must_not  |           |
        | me-16-641                  | refuse       | must_not  |           |
        | vt-13-232                  | allow        | may       | yes       |
        | california-2022            | refuse       |           |           |
        | google-nest-2022           | refuse       | no_ground |           |
        | warrant-or-order-providers | refuse       | no_ground |           |
        | uk                         | allow        | may       |           |
        | eu-e-evidence              | not_governed | -         |           |
        | canada-pipeda              | refuse       |           |           |

      Examples:
        | age     | the owner's part |
        | 1 day   | a witness        |
        | 14 days | a suspect        |

    @derived @T16 @M07 @M21
    Scenario: Two weeks after a homicide a judge signs a warrant that names the camera
      Given an ordinary police request
      And police are investigating a homicide
      And the offence carries a maximum of 30 years in prison
      And the clip was recorded 14 days ago
      And police served a search warrant
      And the process names the camera and the hours
      When police request the footage
      Then the regimes decide
        | regime                       | outcome      | mode | ground         | scope        |
        | technical                    | not_governed | -    | -              |              |
        | ring-2022                    | allow        | must | search_warrant | as_requested |
        | ring-2022-court-order-open   | allow        | must | search_warrant |              |
        | ring-2024                    | allow        | must | search_warrant |              |
        | ring-request-for-assistance  | not_governed | -    | -              |              |
        | ring-community-requests      | not_governed | -    | -              |              |
        | us-sca                       | allow        | must | search_warrant | as_requested |
        | us-fourth-amendment          | allow        | must | search_warrant |              |
        | markey                       | allow        | must | search_warrant |              |
        | ca-calecpa                   | allow        | must | search_warrant |              |
        | il-phpa                      | allow        | must | search_warrant |              |
        | ut-data-privacy              | allow        | must | search_warrant |              |
        | me-16-641                    | allow        | must | search_warrant |              |
        | vt-13-232                    | allow        | must | search_warrant |              |
        | california-2022              | allow        | must | search_warrant |              |
        | google-nest-2022             | allow        | must | search_warrant |              |
        | warrant-or-order-providers   | allow        | must | search_warrant |              |
        | uk                           | allow        | must | search_warrant |              |
        | eu-e-evidence                | allow        | must | search_warrant |              |
        | canada-pipeda                | allow        | must | search_warrant |              |
        | us-biometric-moratorium-bill | not_governed | -    | -              |              |
      And under "ring-2022" the provider must notify the owner before disclosure
      And under "eu-e-evidence" the provider must produce the footage within 10 days
      And under "ring-2024" the provider must notify the owner before disclosure
      And under "ring-2024" the provider must disclose no more than the ground covers
      And under "me-16-641" the agency must notify the owner within 3 days

    @derived @M07
    Scenario: Police had the homicide footage preserved and come back with a warrant
      Given an ordinary police request
      And police are investigating a homicide
      And the provider has preserved a copy
      And the clip was recorded 75 days ago
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode | ground         |
        | ring-2022        | allow   | must | search_warrant |
        | us-sca           | allow   | must | search_warrant |
        | google-nest-2022 | allow   | must | search_warrant |
      And every regime that governs the request must disclose

    @derived @M07 @M27
    Scenario: One warrant follows a killer past twenty doorbells
      Given an ordinary police request
      And police are investigating a homicide
      And the request covers 20 cameras
      And the request covers 3 hours of footage
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode | ground         |
        | ring-2022 | allow   | must | search_warrant |
        | us-sca    | allow   | must | search_warrant |
        | markey    | allow   | must | search_warrant |
      And every regime that governs the request must disclose
      And under "ring-2022" the provider must notify the owner before disclosure

  Rule: As it was reported

    @reported @contested @us
    Scenario: A suspect was followed from doorbell to doorbell, by what route no one said
      Given the reported case "south-windsor-homicide"
      And the request goes to the provider
      When police request the footage
      Then the regimes decide
        | regime           | outcome     | contested |
        | ring-2022        | needs_facts |           |
        | us-sca           | needs_facts | yes       |
        | markey           | needs_facts |           |
        | google-nest-2022 | needs_facts |           |
        | canada-pipeda    | needs_facts | yes       |
      And "ring-2022" needs to know what legal process was served
      And "us-sca" needs to know what legal process was served
      And "us-sca" needs to know whether consent was given
      And "markey" needs to know what legal process was served

    @reported @us @M07
    Scenario Outline: The same homicide, when <what>
      Given the reported case "south-windsor-homicide"
      And the request goes to the provider
      And no one was asked for consent
      And <process>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome   | mode      | ground        | contested  |
        | ring-2022                  | <outcome> |           | <ground>      |            |
        | ring-2022-court-order-open | <outcome> |           | <ground>      |            |
        | ring-2024                  | <outcome> |           | <ground>      |            |
        | us-sca                     | <outcome> | <federal> | <ground>      |            |
        | us-fourth-amendment        | allow     |           | <free ground> | <disputed> |
        | markey                     | <outcome> |           | <ground>      |            |
        | ca-calecpa                 | allow     |           | <free ground> |            |
        | il-phpa                    | <outcome> | <federal> | <ground>      |            |
        | ut-data-privacy            | <outcome> | <federal> | <ground>      |            |
        | me-16-641                  | <outcome> | <federal> | <ground>      |            |
        | vt-13-232                  | allow     |           | <free ground> |            |
        | california-2022            | <outcome> |           | <ground>      |            |
        | google-nest-2022           | <outcome> |           | <ground>      |            |
        | warrant-or-order-providers | <outcome> |           | <ground>      |            |
        | uk                         | allow     |           | <free ground> | <disputed> |
        | eu-e-evidence              | <Europe>  |           | <ground>      |            |
        | canada-pipeda              | <outcome> |           | <ground>      |            |

      Examples: A warrant
        | what                 | process                        | outcome | federal | ground         | free ground    | disputed | Europe |
        | police had a warrant | police served a search warrant | allow   | must    | search_warrant | search_warrant |          | allow  |

      @contested
      Examples: No paper
        | what                | process                     | outcome | federal  | ground | free ground | disputed | Europe       |
        | police had no paper | no legal process was served | refuse  | must_not | -      | voluntary   | yes      | not_governed |
