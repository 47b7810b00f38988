@emergency
Feature: Whose belief counts in an emergency, and what is owed after it
  The company's good faith, the officer's, or the facts themselves: the texts differ in whom they ask, in how
  much an emergency opens, and in what is owed once it has been met. Illinois asks for every one of its
  conditions, even in a kidnapping.

  Rule: Whose belief counts, and how much an emergency opens

    Background:
      Given an ordinary police request
      And police are investigating an assault
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late

    @derived @contested @us
    Scenario Outline: <Who> does not believe that anyone is in danger
      Given <the provider>
      And <the officer>
      When police request the footage
      Then the regimes decide
        | regime     | outcome   | mode   | ground    | contested |
        | us-sca     | <federal> |        |           |           |
        | vt-13-232  | allow     | <mode> | <ground>  | yes       |
        | ca-calecpa | allow     | may    | emergency |           |

      Examples:
        | Who          | the provider                                    | the officer                            | federal | mode | ground    |
        | The provider | the provider does not believe the account       | the officer acts in good faith         | refuse  | must | emergency |
        | The officer  | the provider believes the account in good faith | the officer does not act in good faith | allow   | may  | voluntary |

    @derived @contested @us
    Scenario: More is asked than the emergency requires, and less is given
      Given the provider believes the account in good faith
      And a warrant could not be had in time
      And the request asks for more than its purpose needs
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode | ground    | scope    |
        | us-sca              | allow   | may  | emergency | narrowed |
        | us-fourth-amendment | allow   | may  | emergency | narrowed |
        | ca-calecpa          | allow   | may  | emergency | narrowed |
        | vt-13-232           | allow   | must | emergency | narrowed |
        | ut-data-privacy     | allow   | may  | emergency | narrowed |
      And under "ca-calecpa" the agency must ask a court to approve what was done within 3 court days
      And under "vt-13-232" the agency must notify the owner within 3 days

  Rule: Illinois asks for every one of its conditions, even in a kidnapping

    Background:
      Given an ordinary police request
      And police are investigating a kidnapping
      And a person is in danger of death
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith

    @derived @illinois @M04
    Scenario Outline: A kidnapping when <what>, which Illinois asks and Ring does not
      Given the danger is imminent
      And <other sources>
      And <earlier notice>
      And <time for a judge>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    |
        | ring-2022                  | allow        | may       | emergency |
        | ring-2022-court-order-open | allow        | may       | emergency |
        | ring-2024                  | allow        | may       | emergency |
        | us-sca                     | allow        | may       | emergency |
        | markey                     | refuse       |           | -         |
        | ca-calecpa                 | allow        | may       | emergency |
        | il-phpa                    | refuse       | must_not  | -         |
        | vt-13-232                  | allow        | must      | emergency |
        | california-2022            | allow        | may       | emergency |
        | google-nest-2022           | allow        | may       | emergency |
        | warrant-or-order-providers | refuse       | no_ground | -         |
        | uk                         | allow        | may       | voluntary |
        | eu-e-evidence              | not_governed | -         | -         |
        | canada-pipeda              | allow        | may       | emergency |

      Examples:
        | what                     | other sources                            | earlier notice                                           | time for a judge                   |
        | there are other sources  | there are other sources than the footage | police had no earlier notice of the emergency            | a warrant could not be had in time |
        | police knew early enough | the footage is the only possible source  | police knew of the emergency early enough to ask a judge | a warrant could not be had in time |
        | a judge can be reached   | the footage is the only possible source  | police had no earlier notice of the emergency            | a warrant could be had in time     |

    @derived @contested @illinois @M04
    Scenario: A kidnapping without imminent danger meets neither Illinois's test nor Ring's
      Given the danger is not imminent
      And the footage is the only possible source
      And police had no earlier notice of the emergency
      And a warrant could not be had in time
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    | contested |
        | ring-2022                  | refuse       | no_ground | -         |           |
        | ring-2022-court-order-open | refuse       | no_ground | -         |           |
        | ring-2024                  | refuse       | no_ground | -         |           |
        | us-sca                     | allow        | may       | emergency |           |
        | markey                     | refuse       |           | -         |           |
        | ca-calecpa                 | allow        | may       | emergency |           |
        | il-phpa                    | refuse       | must_not  | -         |           |
        | me-16-641                  | refuse       | must_not  | -         |           |
        | vt-13-232                  | allow        | must      | emergency | yes       |
        | california-2022            | refuse       |           | -         |           |
        | google-nest-2022           | allow        | may       | emergency |           |
        | warrant-or-order-providers | refuse       | no_ground | -         |           |
        | uk                         | allow        | may       | voluntary | yes       |
        | eu-e-evidence              | not_governed | -         | -         |           |
        | canada-pipeda              | allow        | may       | emergency |           |

    @derived @contested @illinois
    Scenario Outline: An officer who acts in <faith>, in a kidnapping that has all the rest
      Given the danger is imminent
      And the footage is the only possible source
      And police had no earlier notice of the emergency
      And a warrant could not be had in time
      And <the officer>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground    | contested |
        | il-phpa   | <outcome> | <mode> | <ground>  | yes       |
        | il-sb3278 | <outcome> | <mode> | <ground>  | no        |
        | us-sca    | allow     | may    | emergency |           |

      Examples:
        | faith      | the officer                            | outcome | mode     | ground    |
        | good faith | the officer acts in good faith         | allow   | may      | emergency |
        | bad faith  | the officer does not act in good faith | refuse  | must_not | -         |

    @derived @illinois
    Scenario: It is not known whether anything else could show where the victim is
      Given the danger is imminent
      And it is not known whether the footage is the only possible source
      And police had no earlier notice of the emergency
      And a warrant could not be had in time
      When police request the footage
      Then the regimes decide
        | regime                     | outcome      | mode      | ground    | missing     |
        | ring-2022                  | allow        | may       | emergency |             |
        | ring-2022-court-order-open | allow        | may       | emergency |             |
        | ring-2024                  | allow        | may       | emergency |             |
        | us-sca                     | allow        | may       | emergency |             |
        | us-fourth-amendment        | allow        | may       | emergency |             |
        | markey                     | refuse       |           | -         |             |
        | ca-calecpa                 | allow        | may       | emergency |             |
        | il-phpa                    | needs_facts  |           |           | only_source |
        | me-16-641                  | allow        | may       | emergency |             |
        | vt-13-232                  | allow        | must      | emergency |             |
        | california-2022            | allow        | may       | emergency |             |
        | google-nest-2022           | allow        | may       | emergency |             |
        | warrant-or-order-providers | refuse       | no_ground | -         |             |
        | uk                         | allow        | may       | voluntary |             |
        | eu-e-evidence              | not_governed | -         | -         |             |
        | canada-pipeda              | allow        | may       | emergency |             |
      And "il-phpa" needs to know whether the footage is the only possible source

    @derived @us
    Scenario Outline: Hawaii's bill would put Illinois's test to the company, and <who answered>
      Given the danger is imminent
      And the footage is the only possible source
      And police had no earlier notice of the emergency
      And a warrant could not be had in time
      And <asks>
      And <the officer>
      When police request the footage
      Then the regimes decide
        | regime   | outcome    | mode   |
        | hi-sb888 | <outcome>  | <mode> |
        | il-phpa  | <Illinois> |        |

      Examples:
        | who answered                   | asks                                    | the officer                            | outcome | mode     | Illinois     |
        | local police get an answer     | the request comes from local police     | the officer acts in good faith         | allow   | may      | allow        |
        | a federal agency gets one, too | the request comes from a federal agency | the officer acts in good faith         | allow   | may      | not_governed |
        | one in bad faith gets none     | the request comes from a federal agency | the officer does not act in good faith | refuse  | must_not | not_governed |

  Rule: What is owed once the emergency has been met

    Background:
      Given an ordinary police request
      And police are investigating a kidnapping
      And a person is in danger of death
      And the danger is imminent
      And the person at risk has been identified
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the footage is the only possible source
      And police had no earlier notice of the emergency
      And the emergency form is complete
      And the provider believes the account in good faith

    @derived @us @M26 @M28
    Scenario: Ring keeps the form and counts the request, and nothing limits what police do next
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
      And under "ring-2022" the provider must keep a record of the request
      And under "ring-2022" the provider must count the request in its public report
      And under "ring-2022" the provider need not notify the owner
      And under "ring-2022" the agency need not destroy the footage
      And under "ring-2022" the agency need not restrict further sharing
      And under "ring-2024" the provider must keep a record of the request
      And under "ring-2024" the provider need not notify the owner
      And under "ring-2022-court-order-open" the provider must keep a record of the request

    @derived @us @M05 @M19 @M28
    Scenario: Federal law limits what is handed over and asks for no judge and no notice afterwards
      When police request the footage
      Then under "us-sca" the provider must disclose no more than the ground covers
      And under "us-sca" the provider need not notify the owner
      And under "us-sca" the agency need not notify the owner
      And under "us-sca" the agency need not apply for a warrant
      And under "us-sca" the agency need not ask a court to approve what was done
      And under "us-sca" the agency need not destroy the footage

    @derived @california @T58
    Scenario: California's police have three court days to face a court and to tell the owner
      When police request the footage
      Then "ca-calecpa" may disclose but need not
      And under "ca-calecpa" the agency must ask a court to approve what was done within 3 court days
      And under "ca-calecpa" the agency must notify the owner within 3 court days
      And under "ca-calecpa" the provider need not notify the owner

    @derived @us @california @T58
    Scenario: A request to Ring in California carries Ring's duties and the state's
      When police request the footage
      Then "california-2022" may disclose but need not
      And under "california-2022" the agency must ask a court to approve what was done within 3 court days
      And under "california-2022" the agency must notify the owner within 3 court days
      And under "california-2022" the provider must keep a record of the request

    @derived @illinois @T60 @M28
    Scenario: Illinois's police have 72 hours to ask for a warrant and 60 days to destroy what led to no charge
      When police request the footage
      Then "il-phpa" may disclose but need not
      And under "il-phpa" the agency must apply for a warrant within 72 hours
      And under "il-phpa" the agency must destroy the footage within 60 days
      And under "il-phpa" the agency must restrict further sharing
      And under "il-phpa" the provider must protect the footage in transit
      And under "il-phpa" the provider must disclose no more than the ground covers

    @derived @us
    Scenario Outline: <State> gives the police three days to tell the owner
      When police request the footage
      Then "<statute>" discloses
      And under "<statute>" the agency must notify the owner within 3 days

      Examples:
        | State   | statute   |
        | Maine   | me-16-641 |
        | Vermont | vt-13-232 |

    @derived @canada
    Scenario: In Canada it is the company that must write to the person without delay
      When police request the footage
      Then "canada-pipeda" may disclose but need not
      And under "canada-pipeda" the provider must inform the person concerned in writing without delay

    @derived @contested @us
    Scenario: New York's bill would have a court look at it afterwards and the user told
      When police request the footage
      Then "ny-a9062" may disclose but need not
      And under "ny-a9062" the agency must ask a court to approve what was done
      And under "ny-a9062" the agency must notify the owner

    @derived @contested @us
    Scenario: What else is an emergency under New York's bill was not read
      Given the officer does not act in good faith
      When police request the footage
      Then "ny-a9062" must not disclose
      And the answer under "ny-a9062" is contested

    @derived @uk
    Scenario: In the United Kingdom the company records why handing over was necessary
      When police request the footage
      Then "uk" may disclose but need not
      And the ground under "uk" is a voluntary disclosure
      And under "uk" the provider must record why the disclosure is necessary and proportionate

    @derived
    Scenario: Google tells the owner if it learns that the emergency is over
      When police request the footage
      Then "google-nest-2022" may disclose but need not
      And under "google-nest-2022" the provider must notify the owner if it learns that the emergency is over
