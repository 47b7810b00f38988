@burglary
Feature: Burglaries, robberies and stolen vehicles
  These are among the crimes for which police ask neighbours for video. Something was taken, and a doorbell may have seen who did it.
  But does a loss of property open the emergency route, and if not, what does?
  Most regimes say no and ask for a warrant or the owner's consent. The United Kingdom lets a company
  weigh any crime, and Canada's word "security" may or may not reach property.

  Rule: Once the danger has passed, or was only to property, there is no emergency

    @derived @contested @T05 @M02 @M17
    Scenario: Police fill in the emergency form for a stolen vehicle
      Given an ordinary police request
      And police are looking for a stolen vehicle
      And only property is in danger
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
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
        | canada-pipeda                | refuse       |           | -         | yes       |
        | us-biometric-moratorium-bill | not_governed | -         | -         |           |

    @derived @contested @T06 @M08
    Scenario: A car was broken into last night and police simply ask
      Given an ordinary police request
      And police are investigating a vehicle burglary
      And the clip was recorded 1 day ago
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

    @derived @contested @T08
    Scenario: The robber has fled the home and no one is in danger any more
      Given an ordinary police request
      And police are investigating a home robbery
      And no one is in danger
      And the owner is the victim
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

    @derived @contested @M07 @M08
    Scenario Outline: <Crime> alone opens no door
      Given an ordinary police request
      And <the crime>
      And only property is in danger
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
        | canada-pipeda              | refuse       |           | -         | yes       |

      Examples:
        | Crime             | the crime                                  |
        | A home burglary   | police are investigating a home burglary   |
        | A vehicle robbery | police are investigating a vehicle robbery |
        | A package theft   | police are investigating a package theft   |
        | An arson          | police are investigating an arson          |

    @derived @contested @M25 @M27
    Scenario Outline: After a burglary police bring no paper, and the camera looks <where>
      Given an ordinary police request
      And police are investigating a home burglary
      And <the camera>
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
        | where   | the camera                        |
        | outside | the camera looks outside the home |
        | inside  | the camera looks inside the home  |

    @derived @contested @T30
    Scenario: The owner is suspected of an old burglary and police bring no paper
      Given an ordinary police request
      And police are investigating a home burglary
      And the owner is a suspect
      And the clip was recorded 21 days ago
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

  Rule: The same crime becomes an emergency when a life is at stake

    Background:
      Given an ordinary police request
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the emergency form is complete
      And the provider believes the account in good faith
      And the danger is imminent

    @derived @M01 @M04
    Scenario: The robber is still in the house with a gun
      Given police are investigating a home robbery
      And a person is in danger of death
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

    @derived @illinois @M04
    Scenario Outline: A child is in the back of a car, and Illinois <answers> when police call it <crime>
      Given <the crime>
      And a person is in danger of serious physical injury
      And the person at risk has been identified
      And the footage is the only possible source
      And police had no earlier notice of the emergency
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
        | il-phpa                    | <Illinois>   | <mode>    | <ground>  |
        | me-16-641                  | allow        | may       | emergency |
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | allow        | may       | emergency |
        | google-nest-2022           | allow        | may       | emergency |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |

      Examples:
        | answers  | crime            | the crime                               | Illinois | mode     | ground    |
        | says no  | a stolen vehicle | police are looking for a stolen vehicle | refuse   | must_not | -         |
        | says yes | a kidnapping     | police are investigating a kidnapping   | allow    | may      | emergency |

    @derived @contested @M04 @M16
    Scenario: A neighbour hears a break-in and no one knows how bad it is
      Given police are investigating a home burglary
      And it is not known how grave the danger is
      And the person at risk has not been identified
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | missing | contested |
        | ring-2022                  | needs_facts  | danger  |           |
        | ring-2022-court-order-open | needs_facts  | danger  |           |
        | ring-2024                  | needs_facts  | danger  |           |
        | us-sca                     | needs_facts  | danger  |           |
        | us-fourth-amendment        | allow        |         | yes       |
        | markey                     | refuse       |         |           |
        | ca-calecpa                 | allow        | danger  |           |
        | il-phpa                    | refuse       |         |           |
        | vt-13-232                  | allow        | danger  |           |
        | california-2022            | needs_facts  | danger  |           |
        | google-nest-2022           | needs_facts  | danger  |           |
        | warrant-or-order-providers | refuse       |         |           |
        | uk                         | allow        |         | yes       |
        | eu-e-evidence              | not_governed |         |           |
        | canada-pipeda              | needs_facts  | danger  |           |

  Rule: A warrant or the owner's consent is what a property crime needs

    @derived @M07 @M25
    Scenario Outline: A warrant compels footage of <crime>
      Given an ordinary police request
      And <the crime>
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
        | uk                         | allow   | must | search_warrant |
        | canada-pipeda              | allow   | must | search_warrant |
      And every regime that governs the request must disclose

      Examples:
        | crime              | the crime                                   |
        | a home burglary    | police are investigating a home burglary    |
        | a vehicle burglary | police are investigating a vehicle burglary |
        | a stolen vehicle   | police are looking for a stolen vehicle     |
        | a package theft    | police are investigating a package theft    |

    @derived @M07
    Scenario: The burgled owner agrees and says so to the company
      Given an ordinary police request
      And police are investigating a home burglary
      And the owner is the victim
      And consent was given
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode  | ground  |
        | ring-2022                  | allow   | may   | consent |
        | ring-2022-court-order-open | allow   | may   |         |
        | ring-2024                  | allow   | owner |         |
        | us-sca                     | allow   | may   | consent |
        | us-fourth-amendment        | allow   | may   |         |
        | markey                     | allow   | may   | consent |
        | ca-calecpa                 | allow   | may   |         |
        | il-phpa                    | allow   | may   | consent |
        | ut-data-privacy            | allow   | may   |         |
        | me-16-641                  | allow   | may   |         |
        | vt-13-232                  | allow   | may   |         |
        | california-2022            | allow   | may   |         |
        | google-nest-2022           | allow   | may   | consent |
        | warrant-or-order-providers | allow   | may   |         |
        | uk                         | allow   | may   |         |
        | canada-pipeda              | allow   | may   |         |

    @derived @eu
    Scenario Outline: A warrant for the clip of a car break-in that carries at most <years>
      Given an ordinary police request
      And police are investigating a vehicle burglary
      And the offence carries a maximum of <years> in prison
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode | ground         |
        | ring-2022        | allow   | must | search_warrant |
        | us-sca           | allow   | must | search_warrant |
        | markey           | allow   | must | search_warrant |
        | google-nest-2022 | allow   | must | search_warrant |
        | uk               | allow   | must | search_warrant |
        | eu-e-evidence    | allow   | must | search_warrant |
        | canada-pipeda    | allow   | must | search_warrant |
      And every regime that governs the request must disclose

      Examples:
        | years   |
        | 3 years |
        | 5 years |

    @derived @eu
    Scenario: A car break-in that carries two years at most is too small for a European order
      Given an ordinary police request
      And police are investigating a vehicle burglary
      And the offence carries a maximum of 2 years in prison
      And police served a search warrant
      When police request the footage
      Then "eu-e-evidence" refuses the disclosure
      And every regime that governs the request must disclose, except
        | eu-e-evidence |
