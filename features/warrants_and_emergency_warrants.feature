@warrant
Feature: Warrants and emergency warrants
  A judge has signed. Almost every regime now hands the footage over, and the questions move on:
  is the paper in order, how much does it reach, who must be told, and by when?
  The emergency warrant matters most. A judge on the telephone is Senator Markey's answer to the
  emergency route, and it turns several refusals into an obligation.

  Rule: A judge on the telephone settles the emergency

    Background:
      Given an ordinary police request
      And police are investigating an assault
      And a person is in danger of death
      And the danger is imminent
      And the person at risk has been identified
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith

    @derived @T03 @M21
    Scenario: An attack is under way and a judge issues a warrant by telephone
      Given a judge issued an emergency warrant by telephone
      And the process is valid on its face
      And the process names the camera and the hours
      When police request the footage
      Then the regimes decide
        | regime                       | outcome      | mode | ground            |
        | technical                    | not_governed | -    | -                 |
        | ring-2022                    | allow        | must | emergency_warrant |
        | ring-2022-court-order-open   | allow        | must | emergency_warrant |
        | ring-2024                    | allow        | must | emergency_warrant |
        | ring-request-for-assistance  | not_governed | -    | -                 |
        | ring-community-requests      | not_governed | -    | -                 |
        | us-sca                       | allow        | must | emergency_warrant |
        | us-fourth-amendment          | allow        | must | emergency_warrant |
        | markey                       | allow        | must | emergency_warrant |
        | ca-calecpa                   | allow        | must | emergency_warrant |
        | il-phpa                      | allow        | must | emergency_warrant |
        | ut-data-privacy              | allow        | must | emergency_warrant |
        | me-16-641                    | allow        | must | emergency_warrant |
        | vt-13-232                    | allow        | must | emergency_warrant |
        | california-2022              | allow        | must | emergency_warrant |
        | google-nest-2022             | allow        | must | emergency_warrant |
        | warrant-or-order-providers   | allow        | must | emergency_warrant |
        | uk                           | allow        | must | emergency_warrant |
        | eu-e-evidence                | allow        | must | emergency_warrant |
        | canada-pipeda                | allow        | must | emergency_warrant |
        | us-biometric-moratorium-bill | not_governed | -    | -                 |
      And under "eu-e-evidence" the provider must produce the footage within 8 hours

    @derived @T01 @T03 @M21
    Scenario Outline: In the same emergency, with <paper>, three regimes that refuse a bare request <answer>
      Given <the paper>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome   | mode   | ground   |
        | markey                     | <outcome> | <mode> | <ground> |
        | il-phpa                    | <outcome> | <mode> | <ground> |
        | warrant-or-order-providers | <outcome> | <mode> | <ground> |
        | eu-e-evidence              | <Europe>  | <mode> | <ground> |

      Examples:
        | paper               | answer        | the paper                                        | outcome | mode | ground            | Europe       |
        | no paper            | refuse        | no legal process was served                      | refuse  |      | -                 | not_governed |
        | a telephone warrant | must disclose | a judge issued an emergency warrant by telephone | allow   | must | emergency_warrant | allow        |

    @derived @M01 @M21
    Scenario Outline: In the same emergency, with <paper>, Ring and federal law <answer>
      Given <the paper>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode   | ground   |
        | ring-2022                  | allow   | <mode> | <ground> |
        | ring-2022-court-order-open | allow   | <mode> | <ground> |
        | ring-2024                  | allow   | <mode> | <ground> |
        | us-sca                     | allow   | <mode> | <ground> |
        | ca-calecpa                 | allow   | <mode> | <ground> |
        | vt-13-232                  | allow   | must   | <ground> |
        | google-nest-2022           | allow   | <mode> | <ground> |

      Examples:
        | paper               | answer                     | the paper                                        | mode | ground            |
        | no paper            | leave the company a choice | no legal process was served                      | may  | emergency         |
        | a telephone warrant | leave it none              | a judge issued an emergency warrant by telephone | must | emergency_warrant |

    @derived @T19 @M16
    Scenario: A warrant that has expired does not undo a real emergency
      Given police served a search warrant
      And the process has expired
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode     | ground    |
        | ring-2022                  | allow   | may      | emergency |
        | ring-2022-court-order-open | allow   | may      | emergency |
        | ring-2024                  | allow   | may      | emergency |
        | us-sca                     | allow   | may      | emergency |
        | us-fourth-amendment        | allow   | may      |           |
        | markey                     | refuse  |          | -         |
        | ca-calecpa                 | allow   | may      | emergency |
        | il-phpa                    | refuse  |          | -         |
        | ut-data-privacy            | allow   | may      |           |
        | me-16-641                  | refuse  | must_not | -         |
        | vt-13-232                  | allow   | must     | emergency |
        | california-2022            | allow   | may      | emergency |
        | google-nest-2022           | allow   | may      | emergency |
        | warrant-or-order-providers | refuse  |          | -         |
        | uk                         | allow   | may      | voluntary |
        | eu-e-evidence              | refuse  |          | -         |
        | canada-pipeda              | allow   | may      | emergency |

  Rule: The paper has to be in order

    Background:
      Given an ordinary police request
      And police are investigating a homicide
      And police served a search warrant

    @derived @T19 @M08 @M16
    Scenario Outline: A warrant that <is flawed> is no warrant, and police have to serve it again
      Given <the flaw>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome |
        | ring-2022                  | refuse  |
        | ring-2024                  | refuse  |
        | us-sca                     | refuse  |
        | markey                     | refuse  |
        | ca-calecpa                 | refuse  |
        | il-phpa                    | refuse  |
        | ut-data-privacy            | refuse  |
        | me-16-641                  | refuse  |
        | vt-13-232                  | refuse  |
        | google-nest-2022           | refuse  |
        | warrant-or-order-providers | refuse  |
        | uk                         | refuse  |
        | eu-e-evidence              | refuse  |
        | canada-pipeda              | refuse  |
        | california-2022            | refuse  |
      And every regime that governs the request refuses the disclosure

      Examples:
        | is flawed                       | the flaw                                    |
        | is unsigned                     | the process is unsigned                     |
        | has expired                     | the process has expired                     |
        | is addressed to another company | the process is addressed to another company |

    @derived
    Scenario: The warrant may have expired, and everyone has to look before answering
      Given it is not known whether the process is valid on its face
      When police request the footage
      Then the regimes decide
        | regime                     | outcome     | missing       |
        | ring-2022                  | needs_facts | process_valid |
        | ring-2022-court-order-open | needs_facts | process_valid |
        | ring-2024                  | needs_facts | process_valid |
        | us-sca                     | needs_facts | process_valid |
        | us-fourth-amendment        | needs_facts | process_valid |
        | markey                     | needs_facts | process_valid |
        | ca-calecpa                 | needs_facts | process_valid |
        | il-phpa                    | needs_facts | process_valid |
        | ut-data-privacy            | needs_facts | process_valid |
        | me-16-641                  | needs_facts | process_valid |
        | vt-13-232                  | needs_facts | process_valid |
        | california-2022            | needs_facts | process_valid |
        | google-nest-2022           | needs_facts | process_valid |
        | warrant-or-order-providers | needs_facts | process_valid |
        | uk                         | needs_facts | process_valid |
        | eu-e-evidence              | needs_facts | process_valid |
        | canada-pipeda              | needs_facts | process_valid |

    @derived @us
    Scenario: The warrant names no camera and no hours, which the Constitution does not allow
      Given the process names no particular camera or hours
      When police request the footage
      Then "us-fourth-amendment" refuses the disclosure

    @derived @M08
    Scenario: Ring turns away a warrant that fits no recording at all, but cannot undo it
      Given the request is too vague to find any footage
      When police request the footage
      Then "ring-2022" refuses the disclosure
      And "ring-2022-court-order-open" refuses the disclosure
      And "ring-2024" refuses the disclosure
      But "california-2022" must disclose

    @derived @contested
    Scenario: A provider may object to a warrant that reaches too far, but is bound by it
      Given the request asks for more than its purpose needs
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | scope        | contested |
        | ring-2022                  | allow   | must | narrowed     | yes       |
        | ring-2022-court-order-open | allow   | must | narrowed     | yes       |
        | ring-2024                  | allow   | must | narrowed     | yes       |
        | google-nest-2022           | allow   | must | narrowed     |           |
        | warrant-or-order-providers | allow   | must | narrowed     | yes       |
        | eu-e-evidence              | allow   | must | as_requested | yes       |
      But "california-2022" must disclose

  Rule: What else reaches too far, and what is left of it

    Background:
      Given an ordinary police request
      And the request asks for more than its purpose needs

    @derived @contested
    Scenario Outline: <Paper> asks for more than its purpose needs
      Given <the paper>
      And <the data>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome  | scope         | contested |
        | ring-2022                  | <Ring>   | <Ring's>      | yes       |
        | warrant-or-order-providers | <others> | <the others'> |           |
        | eu-e-evidence              | allow    | as_requested  | yes       |
        | us-sca                     | allow    |               |           |

      Examples:
        | Paper                             | the paper                                         | the data                                      | Ring   | Ring's   | others | the others' |
        | A telephone warrant for the video | a judge issued an emergency warrant by telephone  | police want the video                         | allow  | narrowed | allow  | narrowed    |
        | A court order for a name          | police served a court order that is not a warrant | police want the subscriber's name and address | refuse | -        | allow  | narrowed    |

    @derived @contested
    Scenario: A court order for the video asks for more than its purpose needs
      Given police served a court order that is not a warrant
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | scope        | contested |
        | ring-2022-court-order-open | refuse  |      | -            | yes       |
        | warrant-or-order-providers | allow   | must | narrowed     | yes       |
        | eu-e-evidence              | allow   | must | as_requested | yes       |
        | canada-pipeda              | refuse  |      | -            | yes       |

    @derived @contested
    Scenario: The owner agrees to a request that reaches too far
      Given consent was given
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode  | scope    | contested |
        | ring-2022 | allow   | may   | narrowed | yes       |
        | ring-2024 | allow   | owner |          |           |

    @derived @contested
    Scenario Outline: A true emergency and <too much>
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      And <who asks>
      And <the data>
      And the provider's emergency route is open to foreign police
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | scope    | contested |
        | ring-2022     | allow   | may  | narrowed | yes       |
        | canada-pipeda | allow   | may  | narrowed | <Canada>  |
        | uk            | <UK>    |      |          | yes       |

      Examples:
        | too much                              | who asks                              | the data              | Canada | UK     |
        | too much sound                        | the request comes from local police   | police want the audio |        | allow  |
        | too much video for police from abroad | the request comes from foreign police | police want the video | yes    | refuse |

  Rule: What a valid warrant reaches

    Background:
      Given an ordinary police request
      And police served a search warrant

    @derived @M07 @M13
    Scenario Outline: A warrant compels <what>
      Given police are investigating a drug offence
      And <what is wanted>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode | ground         |
        | ring-2022                  | allow   | must | search_warrant |
        | us-sca                     | allow   | must | search_warrant |
        | markey                     | allow   | must | search_warrant |
        | il-phpa                    | allow   | must | search_warrant |
        | google-nest-2022           | allow   | must | search_warrant |
        | warrant-or-order-providers | allow   | must | search_warrant |
      And every regime that governs the request must disclose

      Examples:
        | what                     | what is wanted                       |
        | the video                | police want the video                |
        | the sound                | police want the audio                |
        | the video with its sound | police want the video with its audio |
        | a still image            | police want a still image            |

    @derived @M07
    Scenario: A warrant reaches the account records as well
      Given police want the subscriber's name and address
      When police request the account records
      Then "ring-2022" must disclose
      And "us-sca" must disclose
      And the ground under "us-sca" is a search warrant
      And the ground under "ring-2022" is a search warrant
      And "ring-2022-court-order-open" must disclose
      And "ring-2024" must disclose
      And "google-nest-2022" must disclose
      And "canada-pipeda" must disclose

    @derived @M07
    Scenario: The owner's refusal does not stop a warrant
      Given police are investigating a drug offence
      And consent was refused
      And the account owner objects
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode | ground         |
        | ring-2022        | allow   | must | search_warrant |
        | us-sca           | allow   | must | search_warrant |
        | markey           | allow   | must | search_warrant |
        | google-nest-2022 | allow   | must | search_warrant |
        | uk               | allow   | must | search_warrant |
        | canada-pipeda    | allow   | must | search_warrant |
      And every regime that governs the request must disclose

    @derived @us
    Scenario: A federal agent's warrant compels the company, and the state statutes have nothing to add
      Given police are investigating a drug offence
      And the request comes from a federal agency
      When police request the footage
      Then the regimes decide
        | regime     | outcome      | mode | ground         |
        | ring-2022  | allow        | must | search_warrant |
        | us-sca     | allow        | must | search_warrant |
        | markey     | allow        | must | search_warrant |
        | ca-calecpa | not_governed | -    | -              |
        | il-phpa    | not_governed | -    | -              |
        | vt-13-232  | not_governed | -    | -              |
      And every regime that governs the request must disclose

  Rule: Who is told of a warrant, and when

    Background:
      Given an ordinary police request
      And police are investigating a home robbery
      And police served a search warrant

    @derived @M09 @M26
    Scenario: Ring tells the owner before it hands over and counts the warrant in its report
      When police request the footage
      Then under "ring-2022" the provider must notify the owner before disclosure
      And under "ring-2022" the provider must disclose no more than the ground covers
      And under "ring-2022" the provider must count the request in its public report
      And every regime that governs the request must disclose
      And under "ring-2024" the provider must notify the owner before disclosure
      And under "ring-2024" the provider must count the request in its public report
      And under "ring-2022-court-order-open" the provider must notify the owner before disclosure

    @derived
    Scenario: Google writes to the owner before it hands over
      When police request the footage
      Then under "google-nest-2022" the provider must notify the owner before disclosure

    @derived @us @M19
    Scenario: Federal law asks no one to tell the owner of a warrant
      When police request the footage
      Then under "us-sca" the agency need not notify the owner
      And under "us-sca" the provider need not notify the owner

    @derived @us
    Scenario Outline: <State> makes the police tell the owner <deadline>
      When police request the footage
      Then under "<statute>" the agency must notify the owner <deadline>

      Examples:
        | State                | statute              | deadline         |
        | California           | ca-calecpa           | with the warrant |
        | Vermont              | vt-13-232            | with the warrant |
        | Maine                | me-16-641            | within 3 days    |
        | Utah                 | ut-data-privacy      | within 90 days   |
        | Utah, since May 2026 | ut-data-privacy-2026 | within 90 days   |

    @derived @contested @illinois
    Scenario: What a warrant brought in Illinois is destroyed too, and not passed on
      When police request the footage
      Then "il-phpa" must disclose
      And the answer under "il-phpa" is contested
      And under "il-phpa" the agency must destroy the footage within 60 days
      And under "il-phpa" the agency must restrict further sharing

    @derived @contested @illinois
    Scenario: A supervisor in Illinois can decide that it is kept
      Given a supervisor has approved keeping the footage
      When police request the footage
      Then the answer under "il-phpa" is contested
      And under "il-phpa" the agency need not destroy the footage
      And under "il-phpa" the agency must restrict further sharing

    @derived @us @M28
    Scenario: Utah has what is off the target destroyed, and Ring's policy does not ask
      When police request the footage
      Then under "ut-data-privacy" the agency must destroy what is unrelated
      And under "ring-2022" the agency need not destroy what is unrelated

    @derived @eu
    Scenario: In Europe the company keeps the footage at once and hands it over within ten days
      When police request the footage
      Then "eu-e-evidence" must disclose
      And under "eu-e-evidence" the provider must preserve the footage
      And under "eu-e-evidence" the provider must produce the footage within 10 days

  Rule: As it was reported

    @reported @us @M07 @M09 @M27
    Scenario: A judge's warrant reached twenty-one cameras of an owner who was no suspect
      Given the reported case "larkin-hamilton-2022-warrant"
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | ground         |
        | ring-2022                  | allow   | must | search_warrant |
        | us-sca                     | allow   | must | search_warrant |
        | us-fourth-amendment        | allow   | must | search_warrant |
        | markey                     | allow   | must | search_warrant |
        | google-nest-2022           | allow   | must | search_warrant |
        | warrant-or-order-providers | allow   | must | search_warrant |
      And every regime that governs the request must disclose
      And under "ring-2022" the provider must notify the owner before disclosure

    @reported @us @M07
    Scenario: Had the judge not signed, the same cameras would have stayed closed
      Given the reported case "larkin-hamilton-2022-warrant"
      And the process is unsigned
      When police request the footage
      Then "ring-2022" has no ground to disclose
      And "us-sca" must not disclose
      And "markey" refuses the disclosure
      And every regime that governs the request refuses the disclosure

    @reported @illinois @M21
    Scenario: In Illinois, too, the reported warrant would have been the proper way
      Given the reported case "larkin-hamilton-2022-warrant"
      When police request the footage
      Then "il-phpa" must disclose
      And the ground under "il-phpa" is a search warrant
      And every regime that governs the request must disclose

    @reported @us
    Scenario: If the warrant for a whole day was too wide, Google would have cut it down
      Given the reported case "larkin-hamilton-2022-warrant"
      And the request asks for more than its purpose needs
      When police request the footage
      Then "google-nest-2022" discloses only a part
