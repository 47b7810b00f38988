@protest
Feature: Protest, press and worship
  Does it matter that the people on the clip were marching, reporting or
  praying? For most policies it does not: they ask what paper police hold, and
  who is in danger. Ring's rules for neighbourhood posts kept lawful activity
  out of them. European law lets another state's authority object for the sake of
  the press, though in an emergency the clip may be gone by then.

  Rule: Neighbourhood posts were not for lawful activity

    @reported @us @california @M10 @M20
    Scenario: In Los Angeles police sought protest footage, and a post like that would be refused
      Given the reported case "lapd-protest-2020"
      And police are looking into a protest
      And the request concerns people at a protest
      And the request is a public post to the neighbourhood
      And consent was given
      And the answer is the account owner's
      When police post the request
      Then the regimes decide
        | regime              | outcome | mode  | ground  |
        | us-sca              | allow   | owner | consent |
        | us-fourth-amendment | allow   | owner | consent |
        | markey              | allow   | owner | consent |
        | ca-calecpa          | allow   | owner | consent |
        | il-phpa             | allow   | owner | consent |
        | ut-data-privacy     | allow   | owner | consent |
        | me-16-641           | allow   | owner | consent |
        | vt-13-232           | allow   | owner | consent |
      And "ring-request-for-assistance" has no ground to disclose

    @derived @us @M10
    Scenario Outline: A post about <whom> is refused though an owner would share
      Given an ordinary police request
      And <the activity>
      And the request is a public post to the neighbourhood
      And the request covers 2 hours of footage
      And consent was given
      When police post the request
      Then the regimes decide
        | regime              | outcome | mode  | ground  |
        | us-sca              | allow   | owner | consent |
        | us-fourth-amendment | allow   | owner | consent |
        | markey              | allow   | owner | consent |
        | ca-calecpa          | allow   | owner | consent |
        | il-phpa             | allow   | owner | consent |
        | ut-data-privacy     | allow   | owner | consent |
        | me-16-641           | allow   | owner | consent |
        | vt-13-232           | allow   | owner | consent |
      And "ring-request-for-assistance" has no ground to disclose

      Examples:
        | whom                | the activity                             |
        | people at a protest | the request concerns people at a protest |
        | people at worship   | the request concerns people at worship   |
        | journalists at work | the request concerns journalists at work |

  Rule: An owner may share what the owner filmed, and may decline

    @reported @us @california
    Scenario: A Los Angeles owner who gets the e-mail answers it with a clip
      Given the reported case "lapd-protest-2020"
      And the request goes privately to the owner
      And police want the video
      And consent was given
      And the answer is the account owner's
      When police ask the owner for the footage
      Then the regimes decide
        | regime              | outcome | mode  | ground  |
        | ring-2022           | allow   | owner | consent |
        | us-sca              | allow   | owner | consent |
        | us-fourth-amendment | allow   | owner | consent |
        | markey              | allow   | owner | consent |
        | ca-calecpa          | allow   | owner | consent |
        | california-2022     | allow   | owner | consent |
      And every regime that governs the request leaves it to the owner

    @reported @us @california
    Scenario: A Los Angeles owner leaves the e-mail unanswered
      Given the reported case "lapd-protest-2020"
      And the request goes privately to the owner
      And the request for consent was ignored
      And no legal process was served
      When police ask the owner for the footage
      Then "ring-2022" has no ground to disclose
      And "markey" refuses the disclosure
      And "il-phpa" must not disclose
      And no regime allows the disclosure

  Rule: Without paper or danger, providers have no ground to give up a march

    @reported @contested @us @california @M08
    Scenario: San Francisco's four hundred cameras, had police asked a provider instead of the owners
      Given the reported case "san-francisco-protest-2020"
      And the request goes to the provider
      And no one was asked for consent
      And no legal process was served
      And the request comes from local police
      And police want the video
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
        | uk                         | refuse       |           | -         | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | refuse       |           | -         |           |

    @derived @contested @us @M13 @M24
    Scenario Outline: Police bring no paper, and <what> of a march stays closed
      Given an ordinary police request
      And police are looking into a protest
      And the request concerns people at a protest
      And <the data>
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
        | uk                         | refuse       |           | -         | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | refuse       |           | -         |           |

      Examples:
        | what                       | the data                             |
        | the sound                  | police want the audio                |
        | the picture with its sound | police want the video with its audio |

    @derived @contested @us
    Scenario: A federal agency looks into a march, and the state laws step aside
      Given an ordinary police request
      And police are looking into a protest
      And the request concerns people at a protest
      And the request comes from a federal agency
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    | contested |
        | ring-2022                  | refuse       | no_ground | -         |           |
        | ring-2022-court-order-open | refuse       | no_ground | -         |           |
        | ring-2024                  | refuse       | no_ground | -         |           |
        | us-sca                     | refuse       | must_not  | -         |           |
        | us-fourth-amendment        | allow        | may       | voluntary | yes       |
        | markey                     | refuse       |           | -         |           |
        | ca-calecpa                 | not_governed | -         |           |           |
        | il-phpa                    | not_governed | -         |           |           |
        | vt-13-232                  | not_governed | -         |           |           |
        | california-2022            | refuse       |           | -         |           |
        | google-nest-2022           | refuse       | no_ground | -         |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | uk                         | refuse       |           | -         | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | refuse       |           | -         |           |

  Rule: A warrant opens the door to marchers, journalists and worshippers alike

    @derived @us
    Scenario Outline: A warrant opens a clip of <whom>
      Given an ordinary police request
      And police are investigating an assault
      And <the activity>
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | ground         |
        | ring-2022                  | allow   | must | search_warrant |
        | us-sca                     | allow   | must | search_warrant |
        | markey                     | allow   | must | search_warrant |
        | ca-calecpa                 | allow   | must | search_warrant |
        | il-phpa                    | allow   | must | search_warrant |
        | google-nest-2022           | allow   | must | search_warrant |
        | warrant-or-order-providers | allow   | must | search_warrant |
      And every regime that governs the request must disclose

      Examples:
        | whom                | the activity                             |
        | people at a protest | the request concerns people at a protest |
        | people at worship   | the request concerns people at worship   |

    @derived @us @eu
    Scenario: A warrant opens a clip of journalists at work, and only in Europe is anyone told of the press
      Given an ordinary police request
      And police are investigating an assault
      And the request concerns journalists at work
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | ground         |
        | ring-2022                  | allow   | must | search_warrant |
        | us-sca                     | allow   | must | search_warrant |
        | markey                     | allow   | must | search_warrant |
        | ca-calecpa                 | allow   | must | search_warrant |
        | il-phpa                    | allow   | must | search_warrant |
        | google-nest-2022           | allow   | must | search_warrant |
        | warrant-or-order-providers | allow   | must | search_warrant |
        | eu-e-evidence              | allow   | must | search_warrant |
      And every regime that governs the request must disclose
      And under "eu-e-evidence" the provider must notify the enforcing authority

    @derived @us @eu
    Scenario: Where the enforcing authority objects, the press stands in the way of the order, in Europe alone
      Given an ordinary police request
      And police are investigating an assault
      And the request concerns journalists at work
      And police served a search warrant
      And the enforcing authority has objected to the order
      When police request the footage
      Then "eu-e-evidence" has no ground to disclose
      And every regime that governs the request must disclose, except
        | eu-e-evidence |

    @derived @us
    Scenario: A warrant for every camera on the route of a march is no warrant at all
      Given an ordinary police request
      And police are looking into a protest
      And the request concerns people at a protest
      And police served a search warrant
      And the process names no particular camera or hours
      When police request the footage
      Then "us-fourth-amendment" refuses the disclosure

  Rule: Danger at a march opens the emergency route, for the danger only

    @derived @us
    Scenario: Shots are fired at a march, and nobody knows at whom
      Given an ordinary police request
      And police are investigating a shooting
      And the request concerns people at a protest
      And a person is in danger of death
      And a group of people is at risk
      And the danger is imminent
      And waiting for legal process would come too late
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
      And under "us-sca" the provider must disclose no more than the ground covers

    @derived @contested @us @T41
    Scenario: Police want to watch a march live while a gunman is chased
      Given an ordinary police request
      And police are investigating a shooting
      And the request concerns people at a protest
      And police want to watch the live stream
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
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

  @eu
  Rule: In the European Union the press has a voice, though it may come late

    @derived @T55
    Scenario: In an emergency the clip of a journalist is sent within hours, and an objection follows
      Given an ordinary police request
      And police are investigating an attempted murder
      And the request concerns journalists at work
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And police served an emergency warrant
      And the process was issued by a judge
      When police request the footage
      Then "eu-e-evidence" must disclose
      And the ground under "eu-e-evidence" is an emergency warrant
      And under "eu-e-evidence" the provider must produce the footage within 8 hours
      And under "eu-e-evidence" the agency must notify the enforcing authority
      And under "eu-e-evidence" the agency must restrict further sharing
      And every regime that governs the request must disclose
