@warrantless
Feature: Requests without a warrant and without an emergency
  Police write to the company and ask. No one is in danger, no judge has been asked, and the owner has said nothing, or no.
  Does private footage go to the police on a mere request? Federal law and Ring's own baseline say no.
  Illinois says that its police may not even ask the company. The United Kingdom leaves it to the company.
  State statutes bind only their own state's police.

  Rule: Asking is not enough

    @derived @contested @M07 @M08 @M19
    Scenario: Police bring nothing, and asking is not enough
      Given an ordinary police request
      When police request the footage
      Then the regimes decide
        | regime                       | outcome      | mode      | ground    | contested |
        | technical                    | not_governed | -         | -         |           |
        | ring-2022                    | refuse       | no_ground | -         |           |
        | ring-2022-court-order-open   | refuse       | no_ground | -         |           |
        | ring-2024                    | refuse       | no_ground | -         |           |
        | ring-request-for-assistance  | not_governed | -         | -         |           |
        | ring-community-requests      | not_governed | -         | -         |           |
        | us-sca                       | refuse       | must_not  | -         |           |
        | us-fourth-amendment          | allow        | may       | voluntary | yes       |
        | markey                       | refuse       |           | -         |           |
        | ca-calecpa                   | allow        | may       | voluntary | yes       |
        | il-phpa                      | refuse       | must_not  | -         |           |
        | ut-data-privacy              | refuse       | must_not  | -         |           |
        | me-16-641                    | refuse       | must_not  | -         |           |
        | vt-13-232                    | allow        | may       | voluntary | yes       |
        | california-2022              | refuse       |           | -         |           |
        | google-nest-2022             | refuse       | no_ground | -         |           |
        | warrant-or-order-providers   | refuse       | no_ground | -         |           |
        | uk                           | allow        | may       | voluntary | yes       |
        | eu-e-evidence                | not_governed | -         | -         |           |
        | canada-pipeda                | refuse       |           | -         |           |
        | us-biometric-moratorium-bill | not_governed | -         | -         |           |

    @derived @M07
    Scenario Outline: Outside an emergency, police who bring <what> <get> the footage
      Given an ordinary police request
      And <what police bring>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome   | mode   | ground        | contested      |
        | ring-2022                  | <outcome> | <mode> | <ground>      |                |
        | ring-2022-court-order-open | <outcome> |        | <ground>      |                |
        | ring-2024                  | <outcome> |        | <ground>      |                |
        | us-sca                     | <outcome> | <mode> | <ground>      |                |
        | us-fourth-amendment        | allow     |        | <free ground> | <disputed>     |
        | markey                     | <outcome> | <mode> | <ground>      |                |
        | ca-calecpa                 | allow     |        |               |                |
        | il-phpa                    | <outcome> |        | <ground>      |                |
        | vt-13-232                  | allow     |        |               |                |
        | california-2022            | <outcome> |        | <ground>      |                |
        | google-nest-2022           | <outcome> | <mode> | <ground>      |                |
        | warrant-or-order-providers | <outcome> |        | <ground>      |                |
        | uk                         | allow     |        | <free ground> | <those filmed> |
        | canada-pipeda              | <outcome> |        | <ground>      |                |

      Examples: Something that opens it
        | what                | get | what police bring              | outcome | mode | ground         | free ground    | disputed | those filmed |
        | a warrant           | get | police served a search warrant | allow   | must | search_warrant | search_warrant | no       |              |
        | the owner's consent | get | consent was given              | allow   | may  | consent        | consent        | no       | yes          |

      @contested
      Examples: Nothing
        | what    | get        | what police bring           | outcome | mode | ground | free ground | disputed | those filmed |
        | nothing | do not get | no legal process was served | refuse  |      | -      | voluntary   | yes      | yes          |

    @derived @contested @M08 @M13
    Scenario Outline: A bare request for <what> fails
      Given an ordinary police request
      And police are investigating a drug offence
      And <what is wanted>
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

      Examples:
        | what                     | what is wanted                       |
        | the video                | police want the video                |
        | the sound                | police want the audio                |
        | the video with its sound | police want the video with its audio |
        | a still image            | police want a still image            |

    @derived @contested @M08 @T56
    # Told under another heading too, for readers of this one.
    # exigent: ignore EX203
    Scenario: A bare request for the subscriber's name and address fails too
      Given an ordinary police request
      And police want the subscriber's name and address
      When police request the account records
      Then the regimes decide
        | regime                     | outcome      | mode      | contested |
        | ring-2022                  | refuse       | no_ground |           |
        | ring-2022-court-order-open | refuse       | no_ground |           |
        | ring-2024                  | refuse       | no_ground |           |
        | us-sca                     | refuse       | must_not  |           |
        | google-nest-2022           | refuse       | no_ground |           |
        | uk                         |              |           | yes       |
        | eu-e-evidence              | not_governed | -         |           |
        | canada-pipeda              | refuse       |           |           |

    @derived @contested @us @M08
    Scenario Outline: State statutes <bind> <whom> who merely ask
      Given an ordinary police request
      And police are investigating a drug offence
      And <who asks>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome          | mode      | contested  |
        | ring-2022                  | refuse           |           |            |
        | ring-2022-court-order-open | refuse           | no_ground |            |
        | ring-2024                  | refuse           | no_ground |            |
        | us-sca                     | refuse           |           |            |
        | us-fourth-amendment        | allow            |           | yes        |
        | markey                     | refuse           |           |            |
        | ca-calecpa                 | <compelled only> |           | <disputed> |
        | il-phpa                    | <statute>        |           |            |
        | vt-13-232                  | <compelled only> |           | <disputed> |
        | california-2022            | refuse           |           |            |
        | google-nest-2022           | refuse           | no_ground |            |
        | warrant-or-order-providers | refuse           | no_ground |            |
        | uk                         | allow            |           | yes        |
        | eu-e-evidence              | not_governed     | -         |            |
        | canada-pipeda              | refuse           |           |            |

      Examples:
        | bind             | whom           | who asks                                | statute      | compelled only | disputed |
        | bind             | local police   | the request comes from local police     | refuse       | allow          | yes      |
        | bind             | state officers | the request comes from a state agency   | refuse       | allow          | yes      |
        | are silent about | federal agents | the request comes from a federal agency | not_governed | not_governed   | no       |

    @derived @us
    Scenario Outline: On <day> Utah's Act <reads so>
      Given an ordinary police request
      And police are investigating a drug offence
      And the request is made on <day>
      When police request the footage
      Then the regimes decide
        | regime               | outcome  | mode        |
        | ut-data-privacy      | <before> | <the first> |
        | ut-data-privacy-2026 | <after>  | <the other> |

      Examples:
        | day        | reads so                          | before       | the first | after        | the other |
        | 2026-05-05 | has its old text for the last day | refuse       | must_not  | not_governed | -         |
        | 2026-05-06 | is as it was rewritten            | not_governed | -         | refuse       | must_not  |

    @derived @us
    Scenario: Utah's Act is about crimes, and police who look for a missing person get nothing by asking either
      Given an ordinary police request
      And police are looking for a missing person
      When police request the footage
      Then the regimes decide
        | regime          | outcome | mode     | rule          |
        | ut-data-privacy | refuse  | must_not | person-sought |

    @derived @us
    Scenario Outline: Maine's law covers a camera on a wall <from when>
      Given an ordinary police request
      And the request is made on <day>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   |
        | me-16-641 | <outcome> | <mode> |

      Examples:
        | from when              | day        | outcome      | mode     |
        | not yet in August 2024 | 2024-08-08 | not_governed | -        |
        | from 9 August 2024 on  | 2024-08-09 | refuse       | must_not |

    @derived @us
    Scenario: Where the cameras of Maine stand is another section's matter
      Given an ordinary police request
      And police want the locations of devices
      When police request the account records
      Then "me-16-641" does not govern the request

    @derived @us
    Scenario: A party to a civil suit asks the company without any paper
      Given an ordinary police request
      And the request comes from a party to a civil suit
      When police request the footage
      Then "us-sca" must not disclose
      And "ring-2022" has no ground to disclose
      And "il-phpa" does not govern the request
      And "ca-calecpa" does not govern the request
      And "ring-2024" has no ground to disclose
      And "vt-13-232" does not govern the request
      And "markey" refuses the disclosure
      And "warrant-or-order-providers" has no ground to disclose

    @derived @contested @uk @T30
    Scenario: The owner is a suspect, and the company is free to decide only in the United Kingdom
      Given an ordinary police request
      And police are investigating a drug offence
      And the owner is a suspect
      And the clip was recorded 30 days ago
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
        | uk                         | allow        | may       | voluntary | no        |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | refuse       |           | -         |           |
      And under "uk" the provider must record why the disclosure is necessary and proportionate

  Rule: What a provider volunteers is not compelled

    Background:
      Given an ordinary police request

    @derived @contested @california
    Scenario: Police ask, the provider gives, and whether that is volunteering is disputed
      When police request the footage
      Then "ca-calecpa" may disclose but need not
      And the answer under "ca-calecpa" is contested
      And under "ca-calecpa" the agency must destroy the footage within 90 days
      And "us-fourth-amendment" may disclose but need not
      And the answer under "us-fourth-amendment" is contested
      And "us-sca" must not disclose
      And "california-2022" must not disclose

    @derived @california
    Scenario: The provider offers the footage before anyone has asked
      Given the provider offers the footage of its own accord
      When police request the footage
      Then "ca-calecpa" may disclose but need not
      And the ground under "ca-calecpa" is a voluntary disclosure
      And under "ca-calecpa" the agency must destroy the footage within 90 days
      And "us-fourth-amendment" may disclose but need not
      And "us-sca" must not disclose

    @derived @california
    Scenario: With the owner's consent it is volunteered too, and may be kept
      Given consent was given
      When police request the footage
      Then "ca-calecpa" may disclose but need not
      And the ground under "ca-calecpa" is a voluntary disclosure
      And under "ca-calecpa" the agency need not destroy the footage
      And the ground under "us-sca" is consent

  Rule: What one judgment and one bill of California would change

    Background:
      Given an ordinary police request
      And the request is made on 2026-06-01

    @derived @contested @california
    Scenario Outline: A provider that uses the clips itself is outside the federal Act, some judges say, with <what>
      Given <what police bring>
      When police request the footage
      Then the regimes decide
        | regime                | outcome      | mode   | contested |
        | us-sca                | <outcome>    | <mode> |           |
        | us-sca-business-model | not_governed | -      | yes       |

      Examples:
        | what      | what police bring              | outcome | mode     |
        | nothing   | no legal process was served    | refuse  | must_not |
        | a warrant | police served a search warrant | allow   | must     |

    @derived @california
    Scenario: The owner was never bound by the federal Act, and need not ask who is
      Given police knock on the owner's door
      And consent was given
      When police ask the owner for the footage
      Then the regimes decide
        | regime                | outcome      | mode  |
        | us-sca                | allow        | owner |
        | us-sca-business-model | allow        | owner |
        | ca-ab2062             | not_governed | -     |

    @derived @california
    Scenario Outline: No one gets footage from a camera company without <the customer>'s consent, says the bill
      Given consent was given
      And <the answer>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   |
        | ca-ab2062 | <outcome> | <mode> | <ground> |

      Examples:
        | the customer | the answer                                        | outcome | mode     | ground  |
        | the customer | the answer is the account owner's                 | allow   | may      | consent |
        | another user | the answer is that of a shared user of the camera | refuse  | must_not | -       |

    @derived @california
    Scenario: In an emergency the bill knows no exception that was read
      Given a person is in danger of death
      And waiting for legal process would come too late
      When police request the footage
      Then "ca-ab2062" must not disclose
      And "ca-calecpa" may disclose but need not

    @derived @california
    Scenario: What the bill excepts for a warrant was not read, so it is not told
      Given police served a search warrant
      When police request the footage
      Then "ca-ab2062" does not govern the request
      And "ca-calecpa" must disclose

  Rule: An owner who does not agree stays protected

    @derived @contested @M07
    Scenario Outline: When <the answer>, police get no more than if no one had been asked
      Given an ordinary police request
      And police are investigating an assault
      And <the answer>
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

      Examples:
        | the answer                           |
        | consent was refused                  |
        | the request for consent was ignored  |
        | consent was given and then withdrawn |

    @derived @contested @M17 @M28
    Scenario: Police want the same footage again after the emergency has ended
      Given an ordinary police request
      And police are investigating a kidnapping
      And no one is in danger
      And the same footage was disclosed in an emergency that is over
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

    @derived @contested @M25 @T41
    Scenario: No one may simply watch along
      Given an ordinary police request
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
        | google-nest-2022           | refuse       | no_ground | yes       |
        | warrant-or-order-providers | refuse       | no_ground |           |
        | uk                         | refuse       |           | yes       |
        | eu-e-evidence              | not_governed | -         |           |
        | canada-pipeda              |              |           | yes       |

  Rule: A request to keep the footage is not a request to hand it over

    @derived @T24 @M07
    Scenario: Police ask the company to preserve the footage until they have a warrant
      Given an ordinary police request
      And police are investigating an assault
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
      And under "canada-pipeda" the provider must preserve the footage for 90 days
      And under "ring-2022" the provider must preserve the footage
      And under "eu-e-evidence" the provider must preserve the footage
      And under "ring-2024" the provider must preserve the footage

    @derived @M08 @M19
    Scenario: A preservation request does not open the account records either
      Given an ordinary police request
      And police served a preservation request
      And police want the subscriber's name and address
      When police request the account records
      Then "ring-2022" refuses the disclosure
      And "us-sca" refuses the disclosure
      And the ground under "us-sca" is a preservation request
      And "ring-2024" refuses the disclosure
