@storage
Feature: Storage, deletion and encryption
  Is there anything to hand over, and can the provider read it? Clips are kept
  for a limited time, owners delete them, cameras without a subscription keep
  none, and some footage is locked with a key that only the owner has. Here the
  policies agree more than anywhere else: no warrant brings back a clip that is
  gone. That hides no policy's own answer: what one refuses, it refuses by its own
  rule, and that there is nothing to hand over is one reason more. They differ on
  what is left behind, and on what must be destroyed once police have it.

  Rule: What is gone cannot be disclosed, whoever asks

    Background:
      Given an ordinary police request

    @derived @T33 @M11
    Scenario Outline: A warrant for a clip of <age> days comes after the <kept> days it was kept
      Given police are investigating a homicide
      And the clip was recorded <age> days ago and clips are kept for <kept> days
      And police served a search warrant
      When police request the footage
      Then every regime that governs the request cannot disclose
      And "ring-request-for-assistance" does not govern the request
      And "ring-community-requests" does not govern the request
      And "us-biometric-moratorium-bill" does not govern the request

      Examples:
        | age | kept |
        | 61  | 60   |
        | 31  | 30   |
        | 181 | 180  |

    @derived @T33 @M11
    Scenario Outline: A warrant for a clip of <age> days comes within the <kept> days it is kept
      Given police are investigating a homicide
      And the clip was recorded <age> days ago and clips are kept for <kept> days
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
        | california-2022            | allow   | must | search_warrant |
        | google-nest-2022           | allow   | must | search_warrant |
        | warrant-or-order-providers | allow   | must | search_warrant |
        | uk                         | allow   | must | search_warrant |
        | eu-e-evidence              | allow   | must | search_warrant |
        | canada-pipeda              | allow   | must | search_warrant |
      And every regime that governs the request must disclose

      Examples:
        | age | kept |
        | 59  | 60   |
        | 60  | 60   |
        | 30  | 30   |

    @derived @M11
    Scenario: The owner deleted the clip before the warrant came
      Given police are investigating a shooting
      And the owner deleted the footage
      And police served a search warrant
      When police request the footage
      Then every regime that governs the request cannot disclose

    @derived @M11
    Scenario: Not even an emergency brings back a deleted clip
      Given police are investigating an abduction
      And the owner deleted the footage
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode       | rule                      |
        | ring-2022                  | refuse       | impossible | technical/user-deleted    |
        | ring-2022-court-order-open | refuse       | impossible | technical/user-deleted    |
        | ring-2024                  | refuse       | impossible | technical/user-deleted    |
        | us-sca                     | refuse       | impossible | technical/user-deleted    |
        | us-fourth-amendment        | refuse       | impossible | technical/user-deleted    |
        | markey                     | refuse       | must_not   | emergency-without-a-judge |
        | ca-calecpa                 | refuse       | impossible | technical/user-deleted    |
        | il-phpa                    | refuse       | must_not   | otherwise                 |
        | ut-data-privacy            | refuse       | impossible | technical/user-deleted    |
        | me-16-641                  | refuse       | must_not   | otherwise                 |
        | vt-13-232                  | refuse       | impossible | technical/user-deleted    |
        | california-2022            | refuse       | impossible | technical/user-deleted    |
        | google-nest-2022           | refuse       | impossible | technical/user-deleted    |
        | warrant-or-order-providers | refuse       | no_ground  | no-emergency-route        |
        | uk                         | refuse       | impossible | technical/user-deleted    |
        | eu-e-evidence              | not_governed | -          | otherwise                 |
        | canada-pipeda              | refuse       | impossible | technical/user-deleted    |
      And every regime that governs the request refuses the disclosure
      And "markey" decides by the rule "technical/user-deleted"
      And "us-biometric-moratorium-bill" does not govern the request

    @derived @M12 @M13
    Scenario Outline: Without a recording subscription there is no <what> to hand over
      Given police are investigating a home robbery
      And the owner had no recording subscription
      And <the data>
      And police served a search warrant
      When police request the recordings
      Then every regime that governs the request cannot disclose

      Examples:
        | what               | the data                             |
        | picture            | police want the video                |
        | sound              | police want the audio                |
        | picture with sound | police want the video with its audio |
        | single frame       | police want a still image            |

    @derived @contested @us @M12 @T20
    Scenario: No recording was kept, but the account still has a name and an address
      Given the owner had no recording subscription
      And police want the subscriber's name and address
      And police served a subpoena
      When police request the account records
      Then the regimes decide
        | regime                     | outcome      | mode | ground   | contested |
        | technical                  | not_governed | -    | -        |           |
        | ring-2022                  | allow        | must | subpoena |           |
        | ring-2022-court-order-open | allow        | must | subpoena |           |
        | ring-2024                  | allow        | must | subpoena |           |
        | us-sca                     | allow        | must | subpoena |           |
        | markey                     |              |      |          | yes       |
        | il-phpa                    |              |      |          | yes       |
        | google-nest-2022           | allow        | must | subpoena |           |
        | uk                         |              |      |          | yes       |
        | eu-e-evidence              | allow        | must |          |           |
        | canada-pipeda              | allow        | must | subpoena |           |

    @derived
    Scenario: A warrant is served and nobody can say whether the clip still exists
      Given police are investigating a homicide
      And it is not known whether the footage still exists
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime                     | outcome     | missing |
        | technical                  | needs_facts | storage |
        | ring-2022                  | needs_facts | storage |
        | ring-2022-court-order-open | needs_facts | storage |
        | ring-2024                  | needs_facts | storage |
        | us-sca                     | needs_facts | storage |
        | us-fourth-amendment        | needs_facts | storage |
        | markey                     | needs_facts | storage |
        | ca-calecpa                 | needs_facts | storage |
        | il-phpa                    | needs_facts | storage |
        | ut-data-privacy            | needs_facts | storage |
        | me-16-641                  | needs_facts | storage |
        | vt-13-232                  | needs_facts | storage |
        | california-2022            | needs_facts | storage |
        | google-nest-2022           | needs_facts | storage |
        | warrant-or-order-providers | needs_facts | storage |
        | uk                         | needs_facts | storage |
        | eu-e-evidence              | needs_facts | storage |
        | canada-pipeda              | needs_facts | storage |
      And "ring-2022" needs to know whether the footage still exists

    @derived @contested
    Scenario: Where nothing would release the clip, it does not matter whether it still exists
      Given police are investigating a vehicle burglary
      And it is not known whether the footage still exists
      And no legal process was served
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | missing | contested |
        | ring-2022                  | refuse       |         |           |
        | ring-2022-court-order-open | refuse       |         |           |
        | ring-2024                  | refuse       |         |           |
        | us-sca                     | refuse       |         |           |
        | us-fourth-amendment        | needs_facts  | storage | yes       |
        | markey                     | refuse       |         |           |
        | ca-calecpa                 | needs_facts  | storage | yes       |
        | il-phpa                    | refuse       |         |           |
        | ut-data-privacy            | refuse       |         |           |
        | me-16-641                  | refuse       |         |           |
        | vt-13-232                  | needs_facts  | storage | yes       |
        | california-2022            | refuse       |         |           |
        | google-nest-2022           | refuse       |         |           |
        | warrant-or-order-providers | refuse       |         |           |
        | uk                         | needs_facts  | storage | yes       |
        | eu-e-evidence              | not_governed |         |           |
        | canada-pipeda              | refuse       |         |           |

  Rule: What was left behind, or set aside in time, can be disclosed

    @reported @us @T32 @M12
    Scenario: In the Guthrie search, federal agents found video that no subscription should have kept
      Given the reported case "guthrie-tucson-2026"
      And the owner had no recording subscription
      And a residual copy is left in the provider's systems
      And the request comes from a federal agency
      And police served a search warrant
      When police request the recordings
      Then the regimes decide
        | regime              | outcome      | mode | ground         |
        | us-sca              | allow        | must | search_warrant |
        | us-fourth-amendment | allow        | must | search_warrant |
        | markey              | allow        | must | search_warrant |
        | google-nest-2022    | allow        | must | search_warrant |
        | ca-calecpa          | not_governed | -    | -              |
        | il-phpa             | not_governed | -    | -              |
        | vt-13-232           | not_governed | -    | -              |
      And every regime that governs the request must disclose

    @reported @contested @us @T32
    Scenario: What the reports of the Guthrie search leave out is what decides
      Given the reported case "guthrie-tucson-2026"
      And it is not known what legal process was served
      When police request the recordings
      Then the regimes decide
        | regime        | outcome     | contested |
        | us-sca        | needs_facts | yes       |
        | canada-pipeda | needs_facts | yes       |
      And "us-sca" needs to know what legal process was served
      And "markey" needs to know what legal process was served
      And "google-nest-2022" needs to know what legal process was served

    @derived @T32
    Scenario: Local police with a warrant ask for a leftover copy
      Given an ordinary police request
      And police are investigating an abduction
      And the owner had no recording subscription
      And a residual copy is left in the provider's systems
      And police served a search warrant
      When police request the recordings
      Then the regimes decide
        | regime           | outcome      | mode | ground         |
        | technical        | not_governed | -    | -              |
        | us-sca           | allow        | must | search_warrant |
        | markey           | allow        | must | search_warrant |
        | ca-calecpa       | allow        | must | search_warrant |
        | il-phpa          | allow        | must | search_warrant |
        | google-nest-2022 | allow        | must | search_warrant |
        | uk               | allow        | must | search_warrant |
        | eu-e-evidence    | allow        | must | search_warrant |
        | canada-pipeda    | allow        | must | search_warrant |
      And every regime that governs the request must disclose

    @derived @contested
    Scenario: A leftover copy is no easier to get than any other
      Given an ordinary police request
      And the owner had no recording subscription
      And a residual copy is left in the provider's systems
      And no legal process was served
      When police request the recordings
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

    @derived @T24
    Scenario: A preservation request holds the clip and hands nothing over
      Given an ordinary police request
      And police are investigating a homicide
      And police served a preservation request
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground       |
        | ring-2022                  | refuse  | no_ground | preservation |
        | ring-2022-court-order-open | refuse  | no_ground | preservation |
        | ring-2024                  | refuse  | no_ground | preservation |
        | us-sca                     | refuse  | no_ground | preservation |
        | ca-calecpa                 | refuse  | no_ground | preservation |
        | google-nest-2022           | refuse  | no_ground | preservation |
        | warrant-or-order-providers | refuse  | no_ground | preservation |
        | eu-e-evidence              | refuse  | no_ground | preservation |
        | canada-pipeda              | refuse  | no_ground | preservation |
      And under "us-sca" the provider must preserve the footage for 90 days
      And under "ring-2022" the provider must preserve the footage
      And under "ring-2024" the provider must preserve the footage

    @derived
    Scenario: A preservation request comes too late to hold anything
      Given an ordinary police request
      And the footage has passed its retention period
      And police served a preservation request
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground       | rule              |
        | ring-2022                  | refuse       | no_ground | preservation | technical/expired |
        | ring-2022-court-order-open | refuse       | no_ground | preservation | technical/expired |
        | ring-2024                  | refuse       | no_ground | preservation | technical/expired |
        | us-sca                     | refuse       | no_ground | preservation | technical/expired |
        | ca-calecpa                 | refuse       | no_ground | preservation | technical/expired |
        | california-2022            | refuse       | no_ground | preservation | technical/expired |
        | google-nest-2022           | refuse       | no_ground | preservation | technical/expired |
        | warrant-or-order-providers | refuse       | no_ground | preservation | technical/expired |
        | eu-e-evidence              | refuse       | no_ground | preservation | technical/expired |
        | canada-pipeda              | refuse       | no_ground | preservation | technical/expired |
        | markey                     | refuse       | no_ground | -            | technical/expired |
        | il-phpa                    | not_governed | -         | -            |                   |
        | ut-data-privacy            | not_governed | -         | -            |                   |
        | uk                         | not_governed | -         | -            |                   |
      And every regime that governs the request refuses the disclosure

    @derived
    Scenario: A copy preserved in time outlives the retention period
      Given an ordinary police request
      And police are investigating a homicide
      And the clip was recorded 100 days ago
      And the provider has preserved a copy
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime    | outcome      | mode | ground |
        | technical | not_governed | -    | -      |
      And every regime that governs the request must disclose
      And "ring-2022" must disclose
      And "us-sca" must disclose
      And "ca-calecpa" must disclose
      And "uk" must disclose
      And "eu-e-evidence" must disclose
      And "canada-pipeda" must disclose

  Rule: What the provider cannot read, only the owner can hand over

    @derived @T37
    Scenario: A life is in danger, and only the owner has the key
      Given an ordinary police request
      And police are dealing with a hostage-taking
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      And the footage is end-to-end encrypted
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode       | rule                           |
        | ring-2022                  | refuse       | impossible | technical/end-to-end-encrypted |
        | ring-2022-court-order-open | refuse       | impossible | technical/end-to-end-encrypted |
        | ring-2024                  | refuse       | impossible | technical/end-to-end-encrypted |
        | us-sca                     | refuse       | impossible | technical/end-to-end-encrypted |
        | us-fourth-amendment        | refuse       | impossible | technical/end-to-end-encrypted |
        | markey                     | refuse       | must_not   | emergency-without-a-judge      |
        | ca-calecpa                 | refuse       | impossible | technical/end-to-end-encrypted |
        | il-phpa                    | refuse       | must_not   | otherwise                      |
        | ut-data-privacy            | refuse       | impossible | technical/end-to-end-encrypted |
        | me-16-641                  | refuse       | must_not   | otherwise                      |
        | vt-13-232                  | refuse       | impossible | technical/end-to-end-encrypted |
        | california-2022            | refuse       | impossible | technical/end-to-end-encrypted |
        | google-nest-2022           | refuse       | impossible | technical/end-to-end-encrypted |
        | warrant-or-order-providers | refuse       | no_ground  | no-emergency-route             |
        | uk                         | refuse       | impossible | technical/end-to-end-encrypted |
        | eu-e-evidence              | not_governed | -          | otherwise                      |
        | canada-pipeda              | refuse       | impossible | technical/end-to-end-encrypted |
      And every regime that governs the request refuses the disclosure
      And "markey" decides by the rule "technical/end-to-end-encrypted"
      And "us-biometric-moratorium-bill" does not govern the request

    @derived
    Scenario Outline: A locked recording stays locked to the provider though <what>
      Given an ordinary police request
      And the footage is end-to-end encrypted
      And <the authority>
      When police request the recordings
      Then every regime that governs the request refuses the disclosure
      And "ring-2022" cannot disclose
      And "us-sca" cannot disclose
      And "il-phpa" cannot disclose
      And "markey" cannot disclose
      And "california-2022" cannot disclose
      And "google-nest-2022" cannot disclose
      And "uk" cannot disclose
      And "canada-pipeda" cannot disclose

      Examples:
        | what                                | the authority                      |
        | a judge signed a warrant            | police served a search warrant     |
        | a judge issued an emergency warrant | police served an emergency warrant |
        | the owner tells it to hand it over  | consent was given                  |

    @derived @T36
    Scenario: The owner unlocks the recording and shares it
      Given an ordinary police request
      And police are investigating an assault
      And the footage is end-to-end encrypted
      And the request goes privately to the owner
      And consent was given
      When police ask the owner for the footage
      Then the regimes decide
        | regime                     | outcome      | mode  | ground  |
        | technical                  | not_governed | -     | -       |
        | ring-2022                  | allow        | owner | consent |
        | us-sca                     | allow        | owner | consent |
        | us-fourth-amendment        | allow        | owner | consent |
        | markey                     | allow        | owner | consent |
        | ca-calecpa                 | allow        | owner | consent |
        | il-phpa                    | allow        | owner | consent |
        | california-2022            | allow        | owner | consent |
        | google-nest-2022           | allow        | owner | consent |
        | warrant-or-order-providers | allow        | owner | consent |
        | uk                         | allow        | owner | consent |
        | canada-pipeda              | allow        | owner | consent |
      And every regime that governs the request leaves it to the owner

    @derived @us
    Scenario Outline: <Who> is asked for a recording that is locked end to end
      Given an ordinary police request
      And the footage is end-to-end encrypted
      And police knock on the owner's door
      And consent was given
      And <the answer>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome   | mode   |
        | technical | <there>   | <how>  |
        | us-sca    | <outcome> | <mode> |

      Examples: Who has a key, or may have one
        | Who                            | the answer                                        | there        | how | outcome | mode  |
        | The owner                      | the answer is the account owner's                 | not_governed | -   | allow   | owner |
        | Someone who shares the account | the answer is that of a shared user of the camera | not_governed | -   | allow   | owner |

      Examples: Who has none
        | Who                      | the answer                                                   | there  | how        | outcome | mode       |
        | Whoever holds the camera | the answer is that of the person in possession of the camera | refuse | impossible | refuse  | impossible |

    @derived @contested @us @T20
    Scenario: Encryption hides the recording, not the name on the account
      Given an ordinary police request
      And the footage is end-to-end encrypted
      And police want the subscriber's name and address
      And police served a subpoena
      When police request the account records
      Then the regimes decide
        | regime                     | outcome      | mode | ground   | contested |
        | technical                  | not_governed | -    | -        |           |
        | ring-2022                  | allow        | must | subpoena |           |
        | ring-2022-court-order-open | allow        | must | subpoena |           |
        | ring-2024                  | allow        | must | subpoena |           |
        | us-sca                     | allow        | must | subpoena |           |
        | markey                     |              |      |          | yes       |
        | il-phpa                    |              |      |          | yes       |
        | google-nest-2022           | allow        | must | subpoena |           |
        | uk                         |              |      |          | yes       |
        | eu-e-evidence              | allow        | must |          |           |
        | canada-pipeda              | allow        | must | subpoena |           |

    @derived
    Scenario: A warrant to the provider finds nothing when the recorder hangs in the owner's hall
      Given an ordinary police request
      And the footage is stored only on the owner's premises
      And police served a search warrant
      When police request the footage
      Then every regime that governs the request cannot disclose

    @derived
    Scenario: The owner of a recorder at home may still give police the clip
      Given an ordinary police request
      And the footage is stored only on the owner's premises
      And police knock on the owner's door
      And consent was given
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome      | mode | ground |
        | technical | not_governed | -    | -      |
      And every regime that governs the request leaves it to the owner
      And "ring-2022" leaves it to the owner
      And "us-sca" leaves it to the owner
      And "il-phpa" leaves it to the owner
      And "warrant-or-order-providers" leaves it to the owner
      And "uk" leaves it to the owner

  Rule: After the hand-over, some laws make police give up what they do not need

    @derived @us @illinois @M28 @T60
    Scenario: After an abduction Illinois sets clocks running, and Ring's policy sets none
      Given an ordinary police request
      And police are investigating an abduction
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And police had no earlier notice of the emergency
      And the footage is the only possible source
      And the emergency form is complete
      And the provider believes the account in good faith
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
      And the ground under "il-phpa" is an emergency
      And under "il-phpa" the agency must apply for a warrant within 72 hours
      And under "il-phpa" the agency must destroy the footage within 60 days
      And under "il-phpa" the agency must restrict further sharing
      And under "il-phpa" the provider must protect the footage in transit
      And under "ring-2022" the agency need not destroy the footage
      And under "ring-2022" the agency need not restrict further sharing
      And under "us-sca" the agency need not destroy the footage

    @derived @us @utah
    Scenario: In Utah police must destroy what the warrant did not aim at
      Given an ordinary police request
      And police are investigating a drug offence
      And police served a search warrant
      When police request the footage
      Then "ut-data-privacy" must disclose
      And under "ut-data-privacy" the agency must destroy what is unrelated
      And under "us-sca" the agency need not destroy what is unrelated
      And under "ut-data-privacy" the agency must notify the owner within 90 days
