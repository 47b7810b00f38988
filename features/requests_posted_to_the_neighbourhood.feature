@consent
Feature: Requests posted to the neighbourhood
  Police ask a whole neighbourhood through the provider's app, and each owner answers or does not. That route had
  limits, was closed in January 2024, and came back changed in 2025; the owner's own door was always there.

  Rule: From June 2021 to January 2024 police could post a request for assistance

    @derived @us @T43 @M10 @M20 @M29
    Scenario: A proper post is answered by an owner who chooses to share
      Given an ordinary police request
      And police are investigating a vehicle burglary
      And the request is a public post to the neighbourhood
      And the investigation is active
      And the request gives a case number
      And the request covers 4 hours of footage
      And the request covers an area of 0.3 square miles
      And the post passed moderation
      And consent was given
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode      | ground  |
        | ring-2022                   | allow   | owner     | consent |
        | ring-2024                   | refuse  | no_ground | -       |
        | ring-request-for-assistance | allow   | owner     | consent |
        | us-sca                      | allow   | owner     | consent |
        | us-fourth-amendment         | allow   | owner     | consent |
        | markey                      | allow   | owner     | consent |
        | ca-calecpa                  | allow   | owner     | consent |
        | il-phpa                     | allow   | owner     | consent |
        | me-16-641                   | allow   | owner     | consent |
        | vt-13-232                   | allow   | owner     | consent |
        | california-2022             | allow   | owner     | consent |
      And every regime that governs the request leaves it to the owner, except
        | ring-2024 |
      And under "ring-request-for-assistance" the provider must pass on the owner's contact details
      And under "ring-2022" the provider need not notify the owner

    @derived @us @T44 @M10
    Scenario: An owner who scrolls past the post has decided too
      Given an ordinary police request
      And police are looking for a stolen vehicle
      And the request is a public post to the neighbourhood
      And the request for consent was ignored
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode      | ground |
        | ring-request-for-assistance | refuse  | no_ground | -      |
        | ring-2022                   | refuse  | no_ground | -      |
        | markey                      | refuse  |           | -      |
        | il-phpa                     | refuse  | must_not  | -      |
      And no regime allows the disclosure

    @reported @us @T43 @M10
    Scenario: In Grove City police posted after shots hit a house, and a neighbour answers
      Given the reported case "grove-city-shots-2023"
      And the request is a public post to the neighbourhood
      And the request covers 4 hours of footage
      And the request covers an area of 0.5 square miles
      And consent was given
      And the answer is the account owner's
      When police post the request
      Then "ring-request-for-assistance" leaves it to the owner
      And the ground under "ring-request-for-assistance" is consent
      And every regime that governs the request leaves it to the owner
      And "ring-2024" does not govern the request
      And "ring-community-requests" does not govern the request
      And under "ring-request-for-assistance" the provider must pass on the owner's contact details

    @reported @us @T43 @M10
    Scenario: In Hilliard police sought a red sedan, and the length of the window decides
      Given the reported case "hilliard-red-sedan-2023"
      And the request is a public post to the neighbourhood
      And the request covers an area of 0.5 square miles
      And it is not known how many hours the request covers
      And consent was given
      And the answer is the account owner's
      When police post the request
      Then the regimes decide
        | regime                  | outcome      | mode  | ground  |
        | ring-2024               | not_governed | -     | -       |
        | ring-community-requests | not_governed | -     | -       |
        | us-sca                  | allow        | owner | consent |
        | us-fourth-amendment     | allow        | owner | consent |
        | markey                  | allow        | owner | consent |
        | ca-calecpa              | allow        | owner | consent |
        | il-phpa                 | allow        | owner | consent |
        | vt-13-232               | allow        | owner | consent |
      And "ring-request-for-assistance" needs to know how many hours the request covers

    @derived @us @T46 @M10
    Scenario Outline: A neighbour is willing to answer the post, and <what>
      Given an ordinary police request
      And police are investigating a home robbery
      And the request is a public post to the neighbourhood
      And <the post>
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
      And "ring-request-for-assistance" <answer>

      Examples: Posts at the limit go up
        | what                           | the post                                         | answer                 |
        | the window is 12 hours         | the request covers 12 hours of footage           | leaves it to the owner |
        | the window is 15 minutes       | the request covers 0.25 hours of footage         | leaves it to the owner |
        | the area is half a square mile | the request covers an area of 0.5 square miles   | leaves it to the owner |
        | the area is as small as may be | the request covers an area of 0.025 square miles | leaves it to the owner |
        | one went before                | the investigation has had 1 post so far          | leaves it to the owner |

      Examples: Posts past the limit do not
        | what                          | the post                                         | answer                    |
        | the window is a full day      | the request covers 24 hours of footage           | has no ground to disclose |
        | the window is just too long   | the request covers 12.5 hours of footage         | has no ground to disclose |
        | the window is six minutes     | the request covers 0.1 hours of footage          | has no ground to disclose |
        | the area is a square mile     | the request covers an area of 1 square mile      | has no ground to disclose |
        | the area is a single doorstep | the request covers an area of 0.001 square miles | has no ground to disclose |
        | two went before               | the investigation has had 2 posts so far         | has no ground to disclose |
        | no case number is given       | the request gives no case number                 | has no ground to disclose |
        | no investigation is active    | there is no active investigation                 | has no ground to disclose |
        | the moderators turned it down | the post did not pass moderation                 | has no ground to disclose |

    @derived @contested @us @T46 @M10
    Scenario: A neighbour would answer a post of someone who only says it is the police
      Given an ordinary police request
      And police are investigating a home robbery
      And the request is a public post to the neighbourhood
      And the requester's identity has not been verified
      And consent was given
      When police post the request
      Then the regimes decide
        | regime                      | outcome      | mode      | ground  |
        | ring-request-for-assistance | refuse       | no_ground | -       |
        | ring-community-requests     | refuse       | no_ground | -       |
        | us-sca                      | allow        | owner     | consent |
        | markey                      | allow        | owner     | consent |
        | us-fourth-amendment         | not_governed | -         | -       |
        | ca-calecpa                  | not_governed | -         | -       |
        | il-phpa                     | not_governed | -         | -       |
        | ut-data-privacy             | not_governed | -         | -       |
        | vt-13-232                   | not_governed | -         | -       |
        | me-16-641                   | allow        | owner     | consent |

    @derived @us @T46
    Scenario: A post for a whole day never reaches the neighbours
      Given an ordinary police request
      And police are investigating a vehicle burglary
      And the request is a public post to the neighbourhood
      And the request covers 24 hours of footage
      And no one was asked for consent
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode      |
        | ring-request-for-assistance | refuse  | no_ground |
        | ring-2022                   | refuse  | no_ground |
        | markey                      | refuse  |           |
        | il-phpa                     | refuse  | must_not  |
      And no regime allows the disclosure

    @derived @us @T43 @M10 @M22
    Scenario Outline: On <date> a moderated public post could be answered
      Given an ordinary police request
      And the request is made on <date>
      And police are investigating a package theft
      And the request is a public post to the neighbourhood
      And the post passed moderation
      And consent was given
      When police post the request
      Then "ring-request-for-assistance" leaves it to the owner
      And "ring-community-requests" does not govern the request
      And every regime that governs the request leaves it to the owner
      And "ring-2024" does not govern the request

      Examples: The first and the last day
        | date       |
        | 2021-06-07 |
        | 2024-01-30 |

    @derived @us
    Scenario Outline: On <date> the new tool for posts is <reported or not>
      Given an ordinary police request
      And the request is made on <date>
      And the request is a public post to the neighbourhood
      And the post passed moderation
      And consent was given
      When police post the request
      Then the regimes decide
        | regime                      | outcome      |
        | ring-community-requests     | <outcome>    |
        | ring-request-for-assistance | not_governed |
        | ring-2024                   | refuse       |

      Examples: The day before the earliest report that was read, and its day
        | date       | reported or not | outcome      |
        | 2025-09-29 | not reported    | not_governed |
        | 2025-09-30 | reported        | allow        |

    @derived @us @T47 @M10
    Scenario: Five days after the posts were closed, police try to post again
      Given an ordinary police request
      And the request is made on 2024-02-05
      And police are investigating a vehicle burglary
      And the request is a public post to the neighbourhood
      And no one was asked for consent
      When police post the request
      Then the regimes decide
        | regime                      | outcome      | mode      |
        | ring-2022                   | not_governed | -         |
        | ring-2022-court-order-open  | not_governed | -         |
        | ring-2024                   | refuse       | no_ground |
        | ring-request-for-assistance | not_governed | -         |
        | ring-community-requests     | not_governed | -         |
        | markey                      | refuse       |           |
        | il-phpa                     | refuse       | must_not  |
        | california-2022             | not_governed | -         |
        | eu-e-evidence               | not_governed | -         |
      And no regime allows the disclosure

  Rule: The posts ended and came back, and the owner's door was always there

    @derived @us @M18
    Scenario: Closing the posts did not close the emergency route
      Given an ordinary police request
      And police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                      | outcome      | mode      | ground    |
        | ring-2022                   | allow        | may       | emergency |
        | ring-2022-court-order-open  | allow        | may       | emergency |
        | ring-2024                   | allow        | may       | emergency |
        | ring-request-for-assistance | not_governed | -         | -         |
        | ring-community-requests     | not_governed | -         | -         |
        | us-sca                      | allow        | may       | emergency |
        | us-fourth-amendment         | allow        | may       |           |
        | markey                      | refuse       |           | -         |
        | ca-calecpa                  | allow        | may       | emergency |
        | il-phpa                     | refuse       | must_not  | -         |
        | ut-data-privacy             | allow        | may       |           |
        | me-16-641                   | refuse       | must_not  | -         |
        | vt-13-232                   | allow        | must      | emergency |
        | california-2022             | allow        | may       | emergency |
        | google-nest-2022            | allow        | may       | emergency |
        | warrant-or-order-providers  | refuse       | no_ground | -         |
        | uk                          | allow        | may       | voluntary |
        | eu-e-evidence               | not_governed | -         | -         |
        | canada-pipeda               | allow        | may       | emergency |

    @derived @us @T49 @M20
    Scenario: A local agency posts a community request and an owner shares
      Given an ordinary police request
      And police are investigating a home burglary
      And the request comes from local police
      And the requester's identity has been verified
      And the request is a public post to the neighbourhood
      And the request gives a case number
      And consent was given
      When police post the request
      Then the regimes decide
        | regime                  | outcome | mode      | ground  |
        | ring-2024               | refuse  | no_ground | -       |
        | ring-community-requests | allow   | owner     | consent |
        | us-sca                  | allow   | owner     | consent |
        | us-fourth-amendment     | allow   | owner     | consent |
        | markey                  | allow   | owner     | consent |
        | ca-calecpa              | allow   | owner     | consent |
        | il-phpa                 | allow   | owner     | consent |
      And every regime that governs the request leaves it to the owner, except
        | ring-2024 |
      And under "ring-community-requests" the provider must pass on the owner's contact details

    @derived @us @T49 @M20
    Scenario: Ring's rules for neighbourhood posts say nothing on a request put to the company
      Given an ordinary police request
      And police are investigating a home burglary
      And police served a search warrant
      And the request goes to the provider
      When police request the footage
      Then "ring-community-requests" does not govern the request
      And "ring-request-for-assistance" does not govern the request
      And "ring-2024" must disclose
      And under "ring-2024" the provider must notify the owner before disclosure
      And every regime that governs the request must disclose

    @derived @us @T49 @M20
    Scenario Outline: A community request fails when <what>
      Given an ordinary police request
      And police are investigating a home burglary
      And the request is a public post to the neighbourhood
      And consent was given
      And <the flaw>
      When police post the request
      Then the regimes decide
        | regime              | outcome | mode  | ground  |
        | us-sca              | allow   | owner | consent |
        | us-fourth-amendment | allow   | owner | consent |
        | markey              | allow   | owner | consent |
        | uk                  | allow   | owner | consent |
        | canada-pipeda       | allow   | owner | consent |
      And "ring-community-requests" has no ground to disclose

      Examples:
        | what                             | the flaw                                |
        | a federal agency asks            | the request comes from a federal agency |
        | it carries no investigation code | the request gives no case number        |
        | the moderators turn it down      | the post did not pass moderation        |

    @derived @us @T49
    Scenario: A community request that nobody answers yields nothing
      Given an ordinary police request
      And the request is a public post to the neighbourhood
      And the request for consent was ignored
      When police post the request
      Then "ring-community-requests" has no ground to disclose
      And "markey" refuses the disclosure
      And "il-phpa" must not disclose
      And no regime allows the disclosure

    @reported @T63
    Scenario Outline: <story>, and an owner who answers the door downloads the clip for police
      Given the reported case "<case>"
      And police knock on the owner's door
      And consent was given
      And the answer is the account owner's
      And no legal process was served
      When police ask the owner for the footage
      Then the regimes decide
        | regime                     | outcome | mode  | ground  |
        | ring-2022                  | allow   | owner | consent |
        | ring-2024                  | allow   | owner | consent |
        | us-sca                     | allow   | owner | consent |
        | us-fourth-amendment        | allow   | owner | consent |
        | markey                     | allow   | owner | consent |
        | ca-calecpa                 | allow   | owner | consent |
        | il-phpa                    | allow   | owner | consent |
        | me-16-641                  | allow   | owner | consent |
        | vt-13-232                  | allow   | owner | consent |
        | google-nest-2022           | allow   | owner | consent |
        | warrant-or-order-providers | allow   | owner | consent |
        | uk                         | allow   | owner | consent |
        | canada-pipeda              | allow   | owner | consent |
      And every regime that governs the request leaves it to the owner

      Examples:
        | story                           | case                      |
        | A thief takes parcels in Marple | marple-package-thief-2023 |
        | A fire is set in Prospect Park  | prospect-park-arson-2023  |

    @reported @us @T63
    Scenario: After the shots in Grove City an owner gives police the clip at the door instead
      Given the reported case "grove-city-shots-2023"
      And police knock on the owner's door
      And consent was given
      And the answer is the account owner's
      When police ask the owner for the footage
      Then the regimes decide
        | regime                  | outcome      | mode  | ground  |
        | ring-2022               | allow        | owner | consent |
        | ring-2024               | not_governed | -     | -       |
        | ring-community-requests | not_governed | -     | -       |
        | us-sca                  | allow        | owner | consent |
        | us-fourth-amendment     | allow        | owner | consent |
        | markey                  | allow        | owner | consent |
        | ca-calecpa              | allow        | owner | consent |
        | il-phpa                 | allow        | owner | consent |
      And every regime that governs the request leaves it to the owner

    @reported @us @M07
    Scenario: In Hamilton a shop owner sends police the two hours of clips that they asked for
      Given the reported case "larkin-hamilton-2022-clips"
      When police ask the owner for the footage
      Then the regimes decide
        | regime              | outcome | mode  | ground  |
        | ring-2022           | allow   | owner | consent |
        | ring-2024           | allow   | owner | consent |
        | us-sca              | allow   | owner | consent |
        | us-fourth-amendment | allow   | owner | consent |
        | markey              | allow   | owner | consent |
        | il-phpa             | allow   | owner | consent |
      And every regime that governs the request leaves it to the owner

    @reported @us @M07
    Scenario: Asked for the whole day, the same shop owner declines, and police get nothing
      Given the reported case "larkin-hamilton-2022-full-day"
      When police ask the owner for the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground |
        | ring-2022                  | refuse  | no_ground | -      |
        | ring-2024                  | refuse  | no_ground | -      |
        | markey                     | refuse  |           | -      |
        | il-phpa                    | refuse  | must_not  | -      |
        | google-nest-2022           | refuse  | no_ground | -      |
        | warrant-or-order-providers | refuse  | no_ground | -      |
      And no regime allows the disclosure

    @reported @contested @us @M07
    Scenario: Had police asked Ring for that day instead, the shop owner's no would have stood
      Given the reported case "larkin-hamilton-2022-full-day"
      And the request goes to the provider
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

    @derived @us
    Scenario: The owner at the door says no, and police have no paper
      Given an ordinary police request
      And police are investigating a package theft
      And police knock on the owner's door
      And consent was refused
      When police ask the owner for the footage
      Then the regimes decide
        | regime                     | outcome | mode      |
        | ring-2022                  | refuse  | no_ground |
        | ring-2022-court-order-open | refuse  | no_ground |
        | ring-2024                  | refuse  | no_ground |
        | markey                     | refuse  |           |
        | il-phpa                    | refuse  | must_not  |
        | google-nest-2022           | refuse  | no_ground |
        | warrant-or-order-providers | refuse  | no_ground |
        | uk                         | refuse  |           |
      And no regime allows the disclosure
