@since
Feature: The years since the letter
  What changed after July 2022, each on its day: Ring closed its tool for asking neighbours and opened
  another, courts spoke about what providers volunteer and about searches of everyone near a place, and
  Europe's regulation on electronic evidence came to apply. A request says on what day it is made.
  What the bench does not know of later days is told in "What this is not".

  Rule: The end of Requests for Assistance, January 2024

    @derived @T43 @T47 @M10
    Scenario Outline: A post to the neighbours on <date>
      Given an ordinary police request
      And police are investigating a vehicle burglary
      And the request is a public post to the neighbourhood
      And consent was given
      And the request is made on <date>
      When police post the request
      Then "ring-request-for-assistance" <the old tool>
      And "ring-2024" <the policy since>
      And "ring-community-requests" does not govern the request

      Examples: Announced on 24 January, no new posts from the 31st
        | date       | the old tool                | the policy since            |
        | 2024-01-30 | leaves it to the owner      | does not govern the request |
        | 2024-01-31 | does not govern the request | has no ground to disclose   |

  Rule: Duncan, January 2024

    # United States v. Duncan (E.D.N.C., 26 January 2024), as fourthamendment.com reports it.
    @reported @us @M01
    Scenario: Messages that a provider gave up in an emergency, when local police ask
      The court assumed that there was a search and decided on the good faith of the officers. It knew of no
      precedent against the federal Act. That is no holding that volunteering is no search.

      Given the reported case "duncan-2024"
      And the request comes from local police
      And the request is made on 2024-01-26
      When police request the recordings
      Then the regimes decide
        | regime              | outcome | mode | ground    |
        | us-sca              | allow   | may  | emergency |
        | us-fourth-amendment | allow   | may  |           |
        | markey              | refuse  |      | -         |

    @derived @contested @us
    Scenario: Without an emergency it is as open as before what a provider may hand over
      Given an ordinary police request
      And the request is made on 2024-01-29
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode     | ground    | contested |
        | us-fourth-amendment | allow   | may      | voluntary | yes       |
        | us-sca              | refuse  | must_not | -         |           |

  Rule: Flock comes and goes, Axon stays

    # Announced in October 2025, cancelled on 12 February 2026.
    @derived @us @T49 @M10
    Scenario Outline: Police post a Community Request on <date>
      A second way to post, by Flock, was announced and given up; what it would have passed on was not read.
      The way by Axon stays.

      Given an ordinary police request
      And police are investigating a package theft
      And the request is a public post to the neighbourhood
      And consent was given
      And the request is made on <date>
      When police post the request
      Then "ring-community-requests" leaves it to the owner
      And under "ring-community-requests" the provider must pass on the owner's contact details

      Examples: Before and after the end of Flock's part
        | date       |
        | 2026-02-11 |
        | 2026-02-12 |

  Rule: The Data (Use and Access) Act, February 2026

    # In force on 5 February 2026, when recognised legitimate interests need no balancing any more.
    @derived @uk
    Scenario: On the day before, the company may share what a serious danger makes necessary
      Given an ordinary police request
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the request is made on 2026-02-04
      When police request the footage
      Then "uk" may disclose but need not
      And under "uk" the provider must record why the disclosure is necessary and proportionate

  Rule: Chatrie, June 2026: every camera in this block

    # Chatrie v. United States, No. 25-112 (29 June 2026), as stateofsurveillance.org and dangelolegal.com
    # report it: to demand the location history of mobile telephones is a search. Vacated and remanded.
    @reported @us @T23
    Scenario: A warrant for every device near a bank, on the day after the decision
      Given the reported case "chatrie-2026"
      And the request is made on 2026-06-30
      And the request stays within its purpose
      When police request the account records
      Then "us-sca" must disclose
      And the ground under "us-sca" is a search warrant
      And "markey" needs to know whether the process names the camera and the hours

    @derived @us @T23
    Scenario: A warrant for every camera in the block names no camera
      Whether the decision reaches what cameras saw, or where they are, is open. That a warrant has to name
      what it covers is older.

      Given an ordinary police request
      And police are investigating a homicide
      And the request covers 40 cameras
      And the request covers 12 hours of footage
      And police served a search warrant
      And the process names no particular camera or hours
      And the request is made on 2026-06-30
      When police request the footage
      Then the regimes decide
        | regime              | outcome |
        | us-fourth-amendment | refuse  |
        | ring-2024           | refuse  |
        | markey              | refuse  |

  Rule: Europe's regulation on electronic evidence, August 2026

    @derived @eu
    Scenario Outline: An emergency order on <date>
      Given an ordinary police request
      And police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And police served an emergency warrant
      And the request is made on <date>
      When police request the footage
      Then "eu-e-evidence" <answer>

      Examples: It applies from 18 August 2026
        | date       | answer                      |
        | 2026-08-17 | does not govern the request |
        | 2026-08-18 | must disclose               |

    @derived @eu
    Scenario: An order of the first day leaves eight hours
      Given an ordinary police request
      And police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And police served an emergency warrant
      And the request is made on 2026-08-18
      When police request the footage
      Then under "eu-e-evidence" the provider must produce the footage within 8 hours
