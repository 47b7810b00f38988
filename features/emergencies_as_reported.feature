@emergency
Feature: Emergencies as they were reported
  Amazon told a senator in July 2022 of eleven emergencies in which Ring had given footage that year, without
  asking the owner. Of three it named the kind. These are the reported cases, with what was not said left open.

  Rule: The emergencies that were reported

    @reported @us @M01 @M02 @M03 @M26
    Scenario Outline: Ring named <crime> among its eleven emergencies, here read as a request by local police
      Given the reported case "<case>"
      And the request comes from local police
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
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | allow        | may       | emergency |
        | google-nest-2022           | allow        | may       | emergency |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |
      And under "ring-2022" the provider need not notify the owner
      And under "ring-2022" the provider must count the request in its public report

      Examples:
        | crime            | case                                   |
        | kidnapping       | ring-emergencies-2022-kidnapping       |
        | self-harm        | ring-emergencies-2022-self-harm        |
        | attempted murder | ring-emergencies-2022-attempted-murder |

    @reported @contested @us @M26 @T51
    Scenario: The company did not say who asked, and the statute turns on it
      Given the reported case "ring-emergencies-2022-attempted-murder"
      When police request the footage
      Then the regimes decide
        | regime           | contested |
        | ring-2022        | yes       |
        | us-sca           | yes       |
        | google-nest-2022 | yes       |
        | canada-pipeda    | yes       |
      And "us-sca" needs to know what kind of body is asking
      And "markey" refuses the disclosure
      And "warrant-or-order-providers" has no ground to disclose

    @reported @illinois @M26
    Scenario: Too little was reported of the kidnapping to say what Illinois would have allowed
      Given the reported case "ring-emergencies-2022-kidnapping"
      And the request comes from local police
      When police request the footage
      Then "il-phpa" needs to know whether the footage is the only possible source
      And "il-phpa" needs to know whether a warrant could be had in time
      And "me-16-641" needs to know whether a warrant could be had in time

    @reported @illinois @M04
    Scenario Outline: In the reported self-harm Illinois <answers> if <what>
      Given the reported case "ring-emergencies-2022-self-harm"
      And the request comes from local police
      And <the call>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome    | mode   | ground    |
        | ring-2022                  | allow      | may    | emergency |
        | ring-2022-court-order-open | allow      | may    | emergency |
        | ring-2024                  | allow      | may    | emergency |
        | us-sca                     | allow      | may    | emergency |
        | markey                     | refuse     |        | -         |
        | ca-calecpa                 | allow      | may    | emergency |
        | il-phpa                    | <Illinois> | <mode> | <ground>  |
        | vt-13-232                  | allow      | must   | emergency |
        | google-nest-2022           | allow      | may    | emergency |
        | canada-pipeda              | allow      | may    | emergency |

      Examples:
        | answers  | what                    | the call                                                  | Illinois | mode     | ground         |
        | says yes | someone called for help | someone called for emergency help about the camera's user | allow    | may      | emergency_call |
        | says no  | no one called for help  | no one called for emergency help about the camera's user  | refuse   | must_not | -              |

    @reported @us @M21
    Scenario: Senator Markey's way through the reported kidnapping is a call to a judge
      Given the reported case "ring-emergencies-2022-kidnapping"
      And the request comes from local police
      And a judge issued an emergency warrant by telephone
      When police request the footage
      Then "markey" must disclose
      And the ground under "markey" is an emergency warrant
      And "ring-2022" must disclose
      And "warrant-or-order-providers" must disclose
      And "il-phpa" must disclose
      And every regime that governs the request must disclose

    @reported @us @M03 @M16
    Scenario: A forged emergency that is believed still comes from no government
      Given the reported case "forged-emergency-requests-2021"
      And the request comes from local police
      And police are investigating a kidnapping
      And a person is in danger of death
      And the danger is imminent
      And the person at risk has been identified
      And waiting for legal process would come too late
      And the emergency form is complete
      When police request the account records
      Then the regimes decide
        | regime                     | outcome      | mode      | contested |
        | ring-2022                  | refuse       | no_ground |           |
        | ring-2024                  | refuse       | no_ground |           |
        | google-nest-2022           | refuse       | no_ground |           |
        | warrant-or-order-providers | refuse       | no_ground |           |
        | us-sca                     | refuse       | must_not  | yes       |
        | canada-pipeda              | refuse       | must_not  |           |
        | ca-calecpa                 | not_governed | -         |           |
        | il-phpa                    | not_governed | -         |           |

    @reported @contested @us @M16
    Scenario: Whatever the forged requests said, they open nothing to those who only pass for police
      Given the reported case "forged-emergency-requests-2021"
      When police request the account records
      Then the regimes decide
        | regime           | outcome | mode      | contested |
        | ring-2022        | refuse  | no_ground |           |
        | google-nest-2022 | refuse  | no_ground |           |
        | canada-pipeda    | refuse  | must_not  |           |
        | us-sca           |         |           | yes       |
      And "us-sca" needs to know what kind of body is asking

    @derived @contested @us @M16
    Scenario Outline: Whoever only claims to be <whom> is no government, however grave the danger
      Given an ordinary police request
      And <the claim>
      And the requester's identity has not been verified
      And police are investigating a kidnapping
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the footage is the only possible source
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | contested |
        | ring-2022                  | refuse       | no_ground |           |
        | ring-2022-court-order-open | refuse       | no_ground |           |
        | ring-2024                  | refuse       | no_ground |           |
        | google-nest-2022           | refuse       | no_ground |           |
        | warrant-or-order-providers | refuse       | no_ground |           |
        | us-sca                     | refuse       | must_not  |           |
        | canada-pipeda              | refuse       | must_not  |           |
        | uk                         | refuse       | no_ground |           |
        | eu-e-evidence              | not_governed | -         |           |
        | markey                     | refuse       | must_not  |           |
        | california-2022            | refuse       | must_not  |           |
        | us-fourth-amendment        | not_governed | -         |           |
        | ca-calecpa                 | not_governed | -         |           |
        | il-phpa                    | not_governed | -         |           |
        | ut-data-privacy            | not_governed | -         |           |
        | vt-13-232                  | not_governed | -         |           |
        | me-16-641                  | refuse       | must_not  | yes       |

      Examples:
        | whom         | the claim                             |
        | local police | the request comes from local police   |
        | the state    | the request comes from a state agency |

    @derived @us @M16 @M21
    Scenario: A judge's emergency warrant in the hands of nobody knows whom
      Given an ordinary police request
      And police are investigating a kidnapping
      And it is not known whether the requester's identity has been verified
      And a judge issued an emergency warrant by telephone
      When police request the footage
      Then the regimes decide
        | regime              | outcome     | missing            |
        | ring-2022           | needs_facts | requester_verified |
        | us-sca              | needs_facts | requester_verified |
        | markey              | needs_facts | requester_verified |
        | us-fourth-amendment | needs_facts | requester_verified |
        | ca-calecpa          | needs_facts | requester_verified |
        | il-phpa             | needs_facts | requester_verified |
        | ut-data-privacy     | needs_facts | requester_verified |
        | vt-13-232           | needs_facts | requester_verified |
        | me-16-641           | needs_facts | requester_verified |
        | california-2022     | needs_facts | requester_verified |
      And "uk" must disclose
      And "canada-pipeda" must disclose
