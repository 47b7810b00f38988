@abroad
Feature: Outside the United States
  What changes when the camera, the police or the provider is in another country?
  The United Kingdom lets a provider share of its own will if that is needed and
  in proportion. The European Union's rules on electronic evidence know orders
  only, and look at who signed them. Canada's emergency clause reaches further
  than a danger to life, and then makes the provider tell the person. American
  texts were written for American police, and some say nothing of anyone else.

  @uk
  Rule: United Kingdom - sharing is a choice, seizing needs a power

    @reported @T52
    Scenario: After an assault in a shared hall the occupant keeps the doorbell footage
      Given the reported case "uk-communal-hall-2021"
      And police knock on the owner's door
      And consent was refused
      And no legal process was served
      When police ask the owner for the footage
      Then "uk" refuses the disclosure
      And "ring-2022" has no ground to disclose
      And "google-nest-2022" has no ground to disclose
      And "warrant-or-order-providers" has no ground to disclose
      And "markey" refuses the disclosure
      And no regime allows the disclosure

    @reported @T52
    Scenario: After the occupant's refusal police come back with a warrant
      Given the reported case "uk-communal-hall-2021"
      And the request goes to the provider
      And consent was refused
      And police served a search warrant
      When police request the footage
      Then "uk" must disclose
      And the ground under "uk" is a search warrant
      And every regime that governs the request must disclose

    @reported @M13
    Scenario: A neighbour in a civil suit, as in Fairhurst, has no American route to the recordings
      Given the reported case "fairhurst-woodard-2021"
      And the request comes from a party to a civil suit
      And the request goes to the provider
      And no legal process was served
      And police want the video with its audio
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome      | mode      |
        | ring-2022                  | refuse       | no_ground |
        | ring-2022-court-order-open | refuse       | no_ground |
        | ring-2024                  | refuse       | no_ground |
        | us-sca                     | refuse       | must_not  |
        | markey                     | refuse       |           |
        | ca-calecpa                 | not_governed | -         |
        | il-phpa                    | not_governed | -         |
        | vt-13-232                  | not_governed | -         |
        | google-nest-2022           | refuse       | no_ground |
        | warrant-or-order-providers | refuse       | no_ground |

    @reported @M13
    Scenario: The neighbour in Fairhurst objects to being filmed, and a warrant would not mind
      Given the reported case "fairhurst-woodard-2021"
      And consent was refused
      And the answer is that of a person who was filmed
      And police served a search warrant
      When police request the recordings
      Then "uk" must disclose
      And "ring-2022" must disclose
      And "us-sca" must disclose
      And "eu-e-evidence" must disclose
      And every regime that governs the request must disclose

    @derived @contested @T30
    Scenario: A provider in Britain may answer a plain request about an old crime
      Given an ordinary police request
      And police are investigating a homicide
      And the owner is a suspect
      And the clip was recorded 20 days ago
      And no legal process was served
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

    @eu
    @derived @contested
    Scenario Outline: In Britain what is necessary decides, and the owner's <answer> settles nothing
      Given an ordinary police request
      And police are investigating a vehicle burglary
      And <the owner's answer>
      When police request the footage
      Then "uk" may disclose but need not
      And the answer under "uk" is contested

      Examples:
        | answer | the owner's answer  |
        | no     | consent was refused |
        | yes    | consent was given   |

    @derived @contested
    Scenario Outline: From 5 February 2026 a need that police state is weighed against nothing (<date>)
      Given an ordinary police request
      And the request is made on <date>
      And police are investigating a vehicle burglary
      And <what is said>
      When police request the footage
      Then the regimes decide
        | regime  | outcome  | ground         | contested         |
        | uk      | <before> | <ground then>  | <contested then>  |
        | uk-2026 | <since>  | <ground since> | <contested since> |

      Examples:
        | date       | what is said                                       | before       | ground then | contested then | since        | ground since | contested since |
        | 2026-02-04 | police describe what has happened outside the form | allow        | voluntary   | yes            | not_governed | -            | no              |
        | 2026-02-05 | police describe what has happened outside the form | not_governed | -           | no             | allow        | voluntary    |                 |
        | 2026-02-05 | police do not describe what has happened           | not_governed | -           | no             | allow        | voluntary    | yes             |

  Rule: European Union - an order, and the right signature

    Background:
      Given an ordinary police request

    @derived @T53
    Scenario: Police alone sign an emergency order for video
      Given police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And police want the video
      And police served an emergency warrant
      And the process was issued by police alone
      When police request the footage
      Then "eu-e-evidence" refuses the disclosure

    @derived @T53
    Scenario: Police alone sign an emergency order for a name, and must have it approved afterwards
      Given police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And police want the subscriber's name and address
      And police served an emergency warrant
      And the process was issued by police alone
      When police request the account records
      Then "eu-e-evidence" must disclose
      And under "eu-e-evidence" the agency must ask a court to approve what was done within 48 hours

    @derived @contested
    Scenario: A prosecutor may order a name
      Given police want the subscriber's name and address
      And police served a court order that is not a warrant
      And the process was issued by a prosecutor
      When police request the account records
      Then the regimes decide
        | regime        | outcome | mode | ground      | contested |
        | markey        |         |      |             | yes       |
        | eu-e-evidence | allow   | must | court_order | no        |

    @derived
    Scenario: A prosecutor may not order the video
      Given police want the video
      And police served a search warrant
      And the process was issued by a prosecutor
      When police request the footage
      Then "eu-e-evidence" refuses the disclosure

    @derived
    Scenario Outline: An order for video in a case that carries <years> years at most
      Given police served a search warrant
      And the offence carries a maximum of <years> years in prison
      When police request the footage
      Then "eu-e-evidence" <answer>

      Examples:
        | years | answer                 |
        | 2     | refuses the disclosure |
        | 3     | must disclose          |

    @derived
    Scenario: An ordinary order gives the provider ten days
      Given police are investigating a homicide
      And police served a search warrant
      When police request the footage
      Then "eu-e-evidence" must disclose
      And under "eu-e-evidence" the provider must produce the footage within 10 days
      And under "eu-e-evidence" the provider must preserve the footage
      And under "eu-e-evidence" the agency must notify the enforcing authority
      And every regime that governs the request must disclose
      And under "eu-e-evidence" the agency must notify the owner without delay

    @derived @T01
    Scenario: A life is in danger, and without an order the regulation has nothing to say
      Given police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
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
        | il-phpa                    | refuse       | must_not  |
        | ut-data-privacy            | allow        | may       |
        | me-16-641                  | refuse       | must_not  |
        | vt-13-232                  | allow        | must      |
        | california-2022            | allow        | may       |
        | google-nest-2022           | allow        | may       |
        | warrant-or-order-providers | refuse       | no_ground |
        | uk                         | allow        | may       |
        | eu-e-evidence              | not_governed | -         |
        | canada-pipeda              | allow        | may       |

    @derived
    Scenario Outline: An order dated <date>, when the regulation applies from 18 August 2026
      Given the request is made on <date>
      And police are investigating a homicide
      And police served a search warrant
      When police request the footage
      Then "eu-e-evidence" <answer>

      Examples:
        | date       | answer                      |
        | 2026-08-17 | does not govern the request |
        | 2026-08-18 | must disclose               |

  @canada
  Rule: Canada - a wider emergency, and a duty to tell

    Background:
      Given an ordinary police request

    @derived @contested @T56
    Scenario: A bare letter from police is not enough to learn a customer's name
      Given police want the subscriber's name and address
      And no legal process was served
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

    @derived @contested @T20
    # Told under another heading too, for readers of this one.
    # exigent: ignore EX203
    Scenario: With a subpoena the name has to be given
      Given police want the subscriber's name and address
      And police served a subpoena
      When police request the account records
      Then the regimes decide
        | regime        | outcome | mode | ground   | contested |
        | markey        |         |      |          | yes       |
        | il-phpa       |         |      |          | yes       |
        | uk            |         |      |          | yes       |
        | canada-pipeda | allow   | must | subpoena |           |

    @derived @contested
    Scenario Outline: Under Canada's bill of 2026 police ask for a customer's name with <what>
      Given police want the subscriber's name and address
      And <process>
      When police request the account records
      Then the regimes decide
        | regime        | outcome   | mode   | contested   |
        | canada-c22    | <outcome> | <mode> | <contested> |
        | canada-pipeda | <outcome> | <mode> |             |

      Examples:
        | what            | process                                           | outcome | mode     | contested |
        | a judge's order | police served a court order that is not a warrant | allow   | must     |           |
        | a letter        | no legal process was served                       | refuse  | must_not | yes       |

    @derived @T57
    Scenario: After an emergency disclosure the provider must write to the person without delay
      Given police are dealing with a threat of self-harm
      And a person is in danger of death
      And the person at risk has been identified
      And the danger is imminent
      And waiting for legal process would come too late
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
        | il-phpa                    | refuse       | must_not  |
        | ut-data-privacy            | allow        | may       |
        | me-16-641                  | refuse       | must_not  |
        | vt-13-232                  | allow        | must      |
        | california-2022            | allow        | may       |
        | google-nest-2022           | allow        | may       |
        | warrant-or-order-providers | refuse       | no_ground |
        | uk                         | allow        | may       |
        | eu-e-evidence              | not_governed | -         |
        | canada-pipeda              | allow        | may       |
      And the ground under "canada-pipeda" is an emergency
      And under "canada-pipeda" the provider must inform the person concerned in writing without delay
      And under "us-sca" the provider need not inform the person concerned in writing

    @derived @contested
    Scenario: A danger to someone's security is an emergency in Canada and not in the United States
      Given police are investigating domestic violence
      And a person's health or security is in danger
      And the person at risk has been identified
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    | contested |
        | canada-pipeda              | allow        | may       | emergency |           |
        | ring-2022                  | refuse       | no_ground | -         |           |
        | us-sca                     | refuse       | must_not  | -         |           |
        | markey                     | refuse       |           | -         |           |
        | ca-calecpa                 | allow        | may       | voluntary | yes       |
        | il-phpa                    | refuse       | must_not  | -         |           |
        | google-nest-2022           | refuse       | no_ground | -         |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | ring-2022-court-order-open | refuse       | no_ground | -         |           |
        | ring-2024                  | refuse       | no_ground | -         |           |
        | vt-13-232                  | allow        | may       | voluntary | yes       |
        | uk                         | allow        | may       | voluntary |           |
        | us-fourth-amendment        | allow        | may       | voluntary | yes       |

    @derived @contested
    Scenario Outline: The Canadian clause speaks of a person who needs to know, and <who> asks
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And <the asker>
      When police request the footage
      Then "canada-pipeda" <answers>
      And the answer under "canada-pipeda" is <settled>

      Examples:
        | who              | the asker                                      | answers                   | settled   |
        | police at home   | the request comes from local police            | may disclose but need not | settled   |
        | police abroad    | the request comes from foreign police          | may disclose but need not | contested |
        | a private person | the request comes from a private person        | may disclose but need not | contested |
        | nobody knows who | the requester's identity has not been verified | must not disclose         | settled   |

    @derived @contested
    Scenario Outline: In Canada a danger to someone's health opens the footage, <if what>
      Given a person's health or security is in danger
      And the person at risk has been identified
      And <imminence>
      And <time>
      And <notice>
      When police request the footage
      Then the regimes decide
        | regime        | outcome   | mode   | contested   |
        | canada-pipeda | <outcome> | <mode> | <contested> |

      Examples:
        | if what                                         | imminence                  | time                                          | notice                                         | outcome | mode     | contested |
        | and the person shown is then told               | the danger is imminent     | waiting for legal process would come too late | the person shown is told of the disclosure     | allow   | may      | no        |
        | but arguably not if nothing is urgent           | the danger is not imminent | there is time to wait for legal process       | the person shown is told of the disclosure     | allow   | may      | yes       |
        | but not if the person shown is never to be told | the danger is imminent     | waiting for legal process would come too late | the person shown is not told of the disclosure | refuse  | must_not | yes       |

  Rule: Across a border, the provider's own texts may not know the asker

    Background:
      Given an ordinary police request
      And the request comes from foreign police
      And police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late

    @derived @contested @T51
    Scenario: Foreign police put a true emergency to an American provider
      Given the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then "ring-2022" needs to know whether the provider's emergency route is open to foreign police
      And "google-nest-2022" needs to know whether the provider's emergency route is open to foreign police
      And the regimes decide
        | regime                     | outcome      | mode      | contested |
        | ring-2022                  |              |           | yes       |
        | us-sca                     |              |           | yes       |
        | markey                     | refuse       |           |           |
        | ca-calecpa                 | not_governed | -         |           |
        | il-phpa                    | not_governed | -         |           |
        | vt-13-232                  | not_governed | -         |           |
        | google-nest-2022           |              |           | yes       |
        | warrant-or-order-providers | refuse       | no_ground |           |
        | eu-e-evidence              | not_governed | -         |           |
        | canada-pipeda              |              |           | yes       |

    @derived @contested @T51
    Scenario Outline: Foreign police in an emergency find the route <state>
      Given the emergency form is complete
      And the provider believes the account in good faith
      And the provider's emergency route is <state> to foreign police
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | contested |
        | us-sca                     |              |           | yes       |
        | markey                     | refuse       |           |           |
        | ca-calecpa                 | not_governed | -         |           |
        | il-phpa                    | not_governed | -         |           |
        | vt-13-232                  | not_governed | -         |           |
        | warrant-or-order-providers | refuse       | no_ground |           |
        | canada-pipeda              |              |           | yes       |
      And "ring-2022" <answer>
      And "google-nest-2022" <answer>

      Examples:
        | state  | answer                    |
        | open   | may disclose but need not |
        | closed | has no ground to disclose |

    @derived @uk @us
    Scenario Outline: A British court's order reaches an American provider <under what>
      Given police served a court order that is not a warrant
      And the request is made on 2026-06-01
      And <the agreement>
      When police request the footage
      Then the regimes decide
        | regime | outcome   | mode   | ground   |
        | us-sca | <outcome> | <mode> | <ground> |

      Examples:
        | under what                                | the agreement                             | outcome | mode     | ground      |
        | under an agreement, which compels nothing | an executive agreement covers the request | allow   | may      | court_order |
        | under no agreement, in vain               | no executive agreement covers the request | refuse  | must_not | -           |

    @derived @contested @uk @eu @T51
    Scenario: British police have seven days to wait, European police eight hours
      Given police served an emergency warrant
      And the process was issued by a judge
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | ground            | contested |
        | us-sca        | refuse  | must_not |                   |           |
        | uk            | allow   | must     | emergency_warrant |           |
        | eu-e-evidence | allow   | must     | emergency_warrant |           |
      And "canada-pipeda" must disclose
      And under "uk" the provider must produce the footage within 7 days
      And under "eu-e-evidence" the provider must produce the footage within 8 hours
