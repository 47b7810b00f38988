@notice
Feature: Notice to the owner, and orders to keep silent
  Who tells the owner, and when? The federal statute orders no one to. State
  laws put the duty on police, provider policies and Canadian law put it on the
  provider, European law puts it on the authority that asked. A court may order
  silence, and an emergency may put the notice off; what is left of the duty then
  differs from place to place.

  Rule: With a warrant, somebody usually tells the owner

    @derived @T16 @M09
    Scenario: A warrant with no order of silence, and as many answers to who must tell the owner as there are laws
      Given an ordinary police request
      And police are investigating a homicide
      And the clip was recorded 14 days ago
      And police served a search warrant
      And no court has barred the provider from telling the owner
      When police request the footage
      Then under "ring-2022" the provider must notify the owner before disclosure
      And under "google-nest-2022" the provider must notify the owner before disclosure
      And under "us-sca" the agency need not notify the owner
      And under "us-sca" the provider need not notify the owner
      And under "ca-calecpa" the agency must notify the owner with the warrant
      And under "vt-13-232" the agency must notify the owner with the warrant
      And under "me-16-641" the agency must notify the owner within 3 days
      And under "ut-data-privacy" the agency must notify the owner within 90 days
      And under "eu-e-evidence" the agency must notify the owner without delay
      And under "eu-e-evidence" the provider must keep silent about the request
      And under "markey" no duties follow
      And every regime that governs the request must disclose
      And under "ring-2024" the provider must notify the owner before disclosure
      And under "ring-2022-court-order-open" the provider must notify the owner before disclosure
      And under "ut-data-privacy" the agency must destroy what is unrelated
      And under "california-2022" the agency must notify the owner with the warrant
      And under "california-2022" the provider must notify the owner before disclosure

    @derived @contested @us @M09 @T20
    Scenario: A subpoena for a name is announced to the customer first
      Given an ordinary police request
      And police served a subpoena
      And police want the subscriber's name and address
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode | ground   | contested |
        | ring-2022                  | allow   | must | subpoena |           |
        | ring-2022-court-order-open | allow   | must | subpoena |           |
        | ring-2024                  | allow   | must | subpoena |           |
        | us-sca                     | allow   | must | subpoena |           |
        | markey                     |         |      |          | yes       |
        | il-phpa                    |         |      |          | yes       |
        | google-nest-2022           | allow   | must | subpoena |           |
        | uk                         |         |      |          | yes       |
        | canada-pipeda              | allow   | must | subpoena |           |
      And under "ring-2022" the provider must notify the owner before disclosure
      And under "google-nest-2022" the provider must notify the owner before disclosure
      And under "us-sca" the provider need not notify the owner

    @reported @us @M09
    Scenario: Ring wrote to an Ohio shop owner before it gave up his cameras
      Given the reported case "larkin-hamilton-2022-warrant"
      And no court has barred the provider from telling the owner
      When police request the footage
      Then "ring-2022" must disclose
      And the ground under "ring-2022" is a search warrant
      And under "ring-2022" the provider must notify the owner before disclosure
      And every regime that governs the request must disclose

    @derived @us @M26
    Scenario: Every warrant is counted in Ring's public report
      Given an ordinary police request
      And police are investigating a drug offence
      And police served a search warrant
      When police request the footage
      Then under "ring-2022" the provider must count the request in its public report
      And under "ring-2022" the provider must disclose no more than the ground covers

  Rule: A court can order silence

    @derived @T17
    Scenario: A homicide warrant comes with an order to keep silent
      Given an ordinary police request
      And police are investigating a homicide
      And the clip was recorded 14 days ago
      And police served a search warrant
      And the process names the camera and the hours
      And a court has barred the provider from telling the owner
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
      And under "ring-2022" the provider need not notify the owner
      And under "us-sca" the provider must keep silent about the request
      And under "ring-2024" the provider need not notify the owner

    @derived @us @T17
    Scenario: Silence puts the notice off and does not end it
      Given an ordinary police request
      And police are investigating a homicide
      And police served a search warrant
      And a court has barred the provider from telling the owner
      When police request the footage
      Then under "google-nest-2022" the provider must notify the owner
      And under "vt-13-232" the agency must notify the owner
      And under "me-16-641" the agency must notify the owner within 3 days

    # By section 1546.2 only a court's order puts police's own notice off; it may silence the provider too.
    @derived @us @california @T17
    Scenario: In California the provider's silence is no leave for police to wait
      Given an ordinary police request
      And police are investigating a homicide
      And police served a search warrant
      And a court has barred the provider from telling the owner
      And no court has let police tell the owner later
      When police request the footage
      Then under "ca-calecpa" the agency must notify the owner with the warrant

    @derived @us @california @T17
    Scenario: In California a court silences the provider and lets police wait
      Given an ordinary police request
      And police are investigating a homicide
      And police served a search warrant
      And a court has barred the provider from telling the owner
      And a court has let police tell the owner later
      When police request the footage
      Then under "ca-calecpa" these duties follow
        | who    | duty           | within  |
        | agency | notify_owner   | 90 days |
        | agency | seal_unrelated | -       |

    @derived @contested @us @T20
    Scenario: An order of silence covers a subpoena too
      Given an ordinary police request
      And police served a subpoena
      And police want the subscriber's name and address
      And a court has barred the provider from telling the owner
      When police request the account records
      Then the regimes decide
        | regime  | contested |
        | markey  | yes       |
        | il-phpa | yes       |
        | uk      | yes       |
      And "ring-2022" must disclose
      And under "ring-2022" the provider need not notify the owner

    @derived @contested @us
    Scenario: An order of silence is not itself a reason to disclose
      Given an ordinary police request
      And police are investigating a drug offence
      And a court has barred the provider from telling the owner
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
        | uk                         | allow        | may       | voluntary | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | refuse       |           | -         |           |

  Rule: In an emergency the notice comes late or not at all

    @derived @T01 @M01 @M09
    Scenario: An emergency disclosure is over, and the owner learns of it in some places only
      Given an ordinary police request
      And police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
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
      And under "ring-2022" the provider need not notify the owner
      And under "us-sca" the provider need not notify the owner
      And under "us-sca" the agency need not notify the owner
      And under "ca-calecpa" the agency must notify the owner within 3 court days
      And under "me-16-641" the agency must notify the owner within 3 days
      And under "vt-13-232" the agency must notify the owner within 3 days
      And under "google-nest-2022" the provider must notify the owner
      And under "canada-pipeda" the provider must inform the person concerned in writing without delay
      And under "ring-2024" the provider need not notify the owner

    @reported @us @M01 @M26
    Scenario: Ring's letter admits a disclosure in a kidnapping, and its policy promises the owner no word
      Given the reported case "ring-emergencies-2022-kidnapping"
      And the request comes from local police
      When police request the footage
      Then "ring-2022" may disclose but need not
      And the ground under "ring-2022" is an emergency
      And under "ring-2022" the provider must keep a record of the request
      And under "ring-2022" the provider need not notify the owner

    @derived @contested @T12
    Scenario: The owner is the hostage-taker, and telling him could cost a life
      Given an ordinary police request
      And police are dealing with a hostage-taking
      And the owner is a suspect
      And a person is in danger of death
      And the person at risk has been identified
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
      And telling the owner would endanger someone
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
        | il-phpa                    | refuse       | must_not  | -         |           |
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
      And under "google-nest-2022" the provider must notify the owner

    @derived @us @M26
    Scenario: After an emergency disclosure to a federal agency the Act leaves it nothing to do
      Given an ordinary police request
      And police are investigating a bomb threat
      And the request comes from a federal agency
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then "us-sca" may disclose but need not
      And under "us-sca" these duties follow
        | who      | duty        | within |
        | provider | limit_scope |        |

  @uk
  Rule: In the United Kingdom silence has to be needed

    @derived @contested @T30
    Scenario Outline: A voluntary British disclosure when telling the owner <effect>
      Given an ordinary police request
      And police are investigating a homicide
      And the owner is a suspect
      And no legal process was served
      And <the effect>
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
      And under "uk" the provider <duty> notify the owner

      Examples:
        | effect             | the effect                               | duty     |
        | would harm no one  | telling the owner would endanger no one  | must     |
        | would harm someone | telling the owner would endanger someone | need not |
