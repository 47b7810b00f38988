@subpoena
Feature: Subpoenas and court orders
  Between the bare request and the warrant lie papers that cost the police less: a subpoena, or an order short of a warrant.
  What do they open: a name and an address, or the pictures too?
  Most regimes draw the line between records and recordings. Federal law's text and the courts disagree
  about where it runs; Ring's own wordings changed; Europe asks who signed; Canada makes no such difference.

  Rule: A subpoena opens records

    @derived @contested @T20
    Scenario: Police serve a subpoena for the subscriber's name and address
      Given an ordinary police request
      And police served a subpoena
      And police want the subscriber's name and address
      When police request the account records
      Then the regimes decide
        | regime                     | outcome      | mode | ground   | missing             | contested |
        | ring-2022                  | allow        | must | subpoena |                     |           |
        | ring-2022-court-order-open | allow        | must | subpoena |                     |           |
        | ring-2024                  | allow        | must | subpoena |                     |           |
        | us-sca                     | allow        | must | subpoena |                     |           |
        | markey                     |              |      |          |                     | yes       |
        | ca-calecpa                 | not_governed | -    | -        |                     |           |
        | il-phpa                    |              |      |          |                     | yes       |
        | google-nest-2022           | allow        | must | subpoena |                     |           |
        | warrant-or-order-providers | needs_facts  | -    | -        | records_on_subpoena |           |
        | uk                         |              |      |          |                     | yes       |
        | eu-e-evidence              | allow        | must |          |                     |           |
        | canada-pipeda              | allow        | must | subpoena |                     |           |
      And under "ring-2022" the provider must notify the owner before disclosure

    @derived @contested @T20
    Scenario Outline: A provider that wants warrants for footage <answers> subpoenas for records
      Given an ordinary police request
      And police served a subpoena
      And police want the subscriber's name and address
      And <its practice>
      When police request the account records
      Then the regimes decide
        | regime                     | outcome   | mode   | ground   | contested |
        | markey                     |           |        |          | yes       |
        | il-phpa                    |           |        |          | yes       |
        | warrant-or-order-providers | <outcome> | <mode> | <ground> |           |
        | uk                         |           |        |          | yes       |

      Examples:
        | answers         | its practice                                               | outcome | mode | ground   |
        | answers         | the provider answers subpoenas for account records         | allow   | must | subpoena |
        | does not answer | the provider does not answer subpoenas for account records | refuse  |      | -        |

    @derived @contested @T19 @M16
    Scenario: An unsigned subpoena does not even open the records
      Given an ordinary police request
      And police served a subpoena
      And the process is unsigned
      And police want the subscriber's name and address
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | contested |
        | ring-2022-court-order-open | refuse  |           |
        | ring-2024                  | refuse  |           |
        | markey                     | refuse  | yes       |
        | warrant-or-order-providers | refuse  |           |
        | uk                         |         | yes       |
        | eu-e-evidence              | refuse  |           |
      And "ring-2022" refuses the disclosure
      And "us-sca" must not disclose
      And "google-nest-2022" refuses the disclosure

    @derived @contested @T23
    Scenario: A subpoena asks for every device in a city
      Given an ordinary police request
      And police served a subpoena
      And police want the locations of devices
      And the request asks for more than its purpose needs
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | contested |
        | ring-2022                  | refuse  |           |
        | ring-2022-court-order-open | refuse  |           |
        | ring-2024                  | refuse  |           |
        | us-sca                     | refuse  | yes       |
        | markey                     | refuse  |           |
        | ca-calecpa                 | refuse  | yes       |
        | us-fourth-amendment        | refuse  | yes       |
        | il-phpa                    | refuse  | yes       |
        | ut-data-privacy            | refuse  |           |
        | warrant-or-order-providers | refuse  |           |
        | uk                         | refuse  |           |
        | eu-e-evidence              | refuse  |           |
        | canada-pipeda              | refuse  | yes       |

  Rule: A subpoena does not open recordings, though federal law is argued about

    @derived @contested @T21 @M08
    Scenario: Police serve a subpoena for the video
      Given an ordinary police request
      And police are investigating a home burglary
      And police served a subpoena
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground   | contested |
        | ring-2022                  | refuse  | no_ground | -        |           |
        | ring-2022-court-order-open | refuse  | no_ground | -        |           |
        | ring-2024                  | refuse  | no_ground | -        |           |
        | us-sca                     | refuse  |           | -        | yes       |
        | us-fourth-amendment        | refuse  |           | -        |           |
        | markey                     | refuse  |           | -        |           |
        | ca-calecpa                 | refuse  |           | -        |           |
        | il-phpa                    | refuse  | must_not  | -        |           |
        | ut-data-privacy            | refuse  | must_not  | -        |           |
        | me-16-641                  | refuse  | must_not  | -        |           |
        | vt-13-232                  | refuse  | must_not  | -        |           |
        | california-2022            | refuse  |           | -        |           |
        | google-nest-2022           | refuse  | no_ground | -        |           |
        | warrant-or-order-providers | refuse  | no_ground | -        |           |
        | eu-e-evidence              | refuse  | no_ground | -        |           |
        | canada-pipeda              | allow   | must      | subpoena | yes       |

    @derived @contested @M13 @T21
    Scenario Outline: A subpoena opens <what> no more than the video
      Given an ordinary police request
      And police served a subpoena
      And <what is wanted>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode | ground   | contested |
        | ring-2022                  | refuse  |      | -        |           |
        | ring-2022-court-order-open | refuse  |      | -        |           |
        | ring-2024                  | refuse  |      | -        |           |
        | us-sca                     | refuse  |      | -        | yes       |
        | us-fourth-amendment        | refuse  |      | -        |           |
        | markey                     | refuse  |      | -        |           |
        | ca-calecpa                 | refuse  |      | -        |           |
        | il-phpa                    | refuse  |      | -        |           |
        | ut-data-privacy            | refuse  |      | -        |           |
        | me-16-641                  | refuse  |      | -        |           |
        | vt-13-232                  | refuse  |      | -        |           |
        | california-2022            | refuse  |      | -        |           |
        | google-nest-2022           | refuse  |      | -        |           |
        | warrant-or-order-providers | refuse  |      | -        |           |
        | eu-e-evidence              | refuse  |      | -        |           |
        | canada-pipeda              | allow   | must | subpoena | yes       |

      Examples:
        | what          | what is wanted            |
        | the sound     | police want the audio     |
        | a still image | police want a still image |

    @derived @contested @us @T21
    Scenario: A party to a civil suit subpoenas the doorbell video
      Given an ordinary police request
      And the request comes from a party to a civil suit
      And police served a subpoena
      When police request the footage
      Then the regimes decide
        | regime        | contested |
        | canada-pipeda | yes       |
      And "us-sca" must not disclose
      And "ring-2022" refuses the disclosure
      And "google-nest-2022" refuses the disclosure
      And "ca-calecpa" does not govern the request
      And "il-phpa" does not govern the request
      And "vt-13-232" does not govern the request
      And "ring-2024" refuses the disclosure
      And "markey" refuses the disclosure

    @derived @us
    Scenario Outline: In Utah <a paper> opens <what> <or not>
      Given an ordinary police request
      And <the paper>
      And <what is wanted>
      When police request the account records
      Then the regimes decide
        | regime          | outcome   | mode   | ground   |
        | ut-data-privacy | <outcome> | <mode> | <ground> |

      Examples:
        | a paper    | what                     | or not  | the paper                      | what is wanted                                | outcome | mode     | ground         |
        | a subpoena | the subscriber's name    | at once | police served a subpoena       | police want the subscriber's name and address | allow   | must     | subpoena       |
        | a subpoena | the locations of devices | in vain | police served a subpoena       | police want the locations of devices          | refuse  | must_not | -              |
        | a warrant  | the locations of devices | at once | police served a search warrant | police want the locations of devices          | allow   | must     | search_warrant |

    @derived @contested @us
    Scenario Outline: <A paper> for the subscriber's name in Vermont
      Given an ordinary police request
      And <the paper>
      And <the signature>
      And police want the subscriber's name and address
      When police request the account records
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | contested  |
        | vt-13-232 | <outcome> | <mode> | <ground> | <disputed> |

      Examples: What compels
        | A paper            | the paper                                         | the signature                     | outcome | mode | ground      | disputed |
        | A judge's subpoena | police served a subpoena                          | the process was issued by a judge | allow   | must | subpoena    | no       |
        | A court order      | police served a court order that is not a warrant | the process was issued by a judge | allow   | must | court_order | no       |

      Examples: What does not, or may not
        | A paper                  | the paper                | the signature                          | outcome | mode     | ground | disputed |
        | A prosecutor's subpoena  | police served a subpoena | the process was issued by a prosecutor | refuse  | must_not | -      | yes      |
        | A subpoena of the police | police served a subpoena | the process was issued by police alone | refuse  | must_not | -      | no       |

    @derived @contested @california
    Scenario Outline: Californian police <investigate or search>, and a subpoena for the video <works or fails>
      Given an ordinary police request
      And <the matter>
      And police served a subpoena
      When police request the footage
      Then the regimes decide
        | regime     | outcome   | mode   | contested  |
        | ca-calecpa | <outcome> | <mode> | <disputed> |
        | us-sca     | refuse    |        | yes        |

      Examples:
        | investigate or search      | works or fails | the matter                               | outcome | mode     | disputed |
        | investigate a burglary     | fails          | police are investigating a home burglary | refuse  | must_not | no       |
        | look for a missing person  | works          | police are looking for a missing person  | allow   | must     | yes      |
        | check on someone's welfare | works          | police are checking on someone's welfare | allow   | must     | yes      |

    @derived @california
    Scenario Outline: A subscriber's name and address lie outside California's Act, with <a paper>
      Given an ordinary police request
      And <the paper>
      And police want the subscriber's name and address
      When police request the account records
      Then "ca-calecpa" does not govern the request

      Examples:
        | a paper       | the paper                                         |
        | a subpoena    | police served a subpoena                          |
        | a court order | police served a court order that is not a warrant |
        | nothing       | no legal process was served                       |

  Rule: A court order is more than a subpoena and less than a warrant

    @derived @contested
    Scenario: A judge orders the video without issuing a warrant
      Given an ordinary police request
      And police are investigating a home burglary
      And police served a court order that is not a warrant
      When police request the footage
      Then the regimes decide
        | regime                     | outcome     | mode     | ground      | missing               | contested |
        | ring-2022                  | refuse      |          | -           |                       |           |
        | ring-2022-court-order-open | needs_facts | -        | -           | order_reaches_content |           |
        | us-sca                     | refuse      |          | -           |                       | yes       |
        | us-fourth-amendment        | refuse      |          | -           |                       |           |
        | markey                     | refuse      |          | -           |                       |           |
        | il-phpa                    | refuse      | must_not | -           |                       |           |
        | ut-data-privacy            | refuse      |          | -           |                       |           |
        | me-16-641                  | refuse      |          | -           |                       |           |
        | google-nest-2022           | refuse      |          | -           |                       |           |
        | warrant-or-order-providers | allow       | must     | court_order |                       |           |
        | uk                         | allow       | must     | court_order |                       |           |
        | eu-e-evidence              | allow       | must     |             |                       |           |
        | canada-pipeda              | allow       | must     | court_order |                       |           |

    @derived @contested
    Scenario Outline: Ring's older wording closes recordings to an order that <reaches> them, and the later one <answers>
      Given an ordinary police request
      And police served a court order that is not a warrant
      And <the order>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode     | ground      | contested |
        | ring-2022                  | refuse  |          | -           |           |
        | ring-2022-court-order-open | <later> | <mode>   | <ground>    |           |
        | us-sca                     | refuse  |          | -           | yes       |
        | us-fourth-amendment        | refuse  |          | -           |           |
        | markey                     | refuse  |          | -           |           |
        | il-phpa                    | refuse  | must_not | -           |           |
        | ut-data-privacy            | refuse  | must_not | -           |           |
        | me-16-641                  | refuse  | must_not | -           |           |
        | google-nest-2022           | refuse  |          | -           |           |
        | warrant-or-order-providers | allow   | must     | court_order |           |
        | uk                         | allow   | must     | court_order |           |
        | canada-pipeda              | allow   | must     | court_order |           |

      Examples:
        | reaches        | answers           | the order                                               | later  | mode | ground      |
        | reaches        | opens them        | the court order by its nature reaches recordings        | allow  | must | court_order |
        | does not reach | keeps them closed | the court order by its nature does not reach recordings | refuse |      | -           |

    @derived @contested @us
    Scenario: A court order opens account records that a subpoena would not
      Given an ordinary police request
      And police served a court order that is not a warrant
      And police want the locations of devices
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode | ground      | contested |
        | ring-2022                  | allow   | must | court_order |           |
        | ring-2022-court-order-open | allow   | must | court_order |           |
        | ring-2024                  | allow   | must | court_order |           |
        | us-sca                     | allow   | must | court_order |           |
        | markey                     |         |      |             | yes       |

    @derived @contested @eu @T20
    Scenario Outline: A demand for a name, signed by <who>, <opens> it in Europe
      Given an ordinary police request
      And <the paper>
      And <the signature>
      And police want the subscriber's name and address
      When police request the account records
      Then the regimes decide
        | regime        | outcome   | mode   | contested |
        | markey        |           |        | yes       |
        | eu-e-evidence | <outcome> | <mode> |           |

      Examples:
        | who          | opens         | the paper                                         | the signature                          | outcome | mode |
        | a judge      | opens         | police served a court order that is not a warrant | the process was issued by a judge      | allow   | must |
        | a prosecutor | opens         | police served a court order that is not a warrant | the process was issued by a prosecutor | allow   | must |
        | police alone | does not open | police served a subpoena                          | the process was issued by police alone | refuse  |      |

    @derived @contested @eu @T21
    Scenario Outline: A demand for the video, signed by <who>, <opens> it in Europe
      Given an ordinary police request
      And <the paper>
      And <the signature>
      And police want the video
      When police request the footage
      Then the regimes decide
        | regime        | outcome   | mode   | contested |
        | eu-e-evidence | <outcome> | <mode> | no        |
        | us-sca        |           |        | yes       |

      Examples:
        | who          | opens         | the paper                                         | the signature                          | outcome | mode |
        | a judge      | opens         | police served a court order that is not a warrant | the process was issued by a judge      | allow   | must |
        | a prosecutor | does not open | police served a court order that is not a warrant | the process was issued by a prosecutor | refuse  |      |
        | police alone | does not open | police served a subpoena                          | the process was issued by police alone | refuse  |      |

  Rule: As it was reported

    @reported @contested @us @T21 @M08
    Scenario: A police chief says that a subpoena will do for doorbell footage
      Given the reported case "west-point-subpoena-2024"
      When police request the footage
      Then the regimes decide
        | regime                     | outcome     | mode     | ground   | contested |
        | ring-2022                  | refuse      |          | -        |           |
        | ring-2022-court-order-open | refuse      |          | -        |           |
        | ring-2024                  | refuse      |          | -        |           |
        | us-sca                     | refuse      |          | -        | yes       |
        | us-fourth-amendment        | refuse      |          | -        |           |
        | markey                     | refuse      |          | -        |           |
        | ca-calecpa                 | needs_facts | -        | -        |           |
        | il-phpa                    | refuse      | must_not | -        |           |
        | ut-data-privacy            | refuse      | must_not | -        |           |
        | me-16-641                  | refuse      | must_not | -        |           |
        | vt-13-232                  | refuse      | must_not | -        |           |
        | california-2022            | refuse      |          | -        |           |
        | google-nest-2022           | refuse      |          | -        |           |
        | warrant-or-order-providers | refuse      |          | -        |           |
        | eu-e-evidence              | refuse      |          | -        |           |
        | canada-pipeda              | allow       | must     | subpoena | yes       |

    @reported @us @M07
    Scenario: If the chief's paper was in truth a warrant, it opens the recordings
      Given the reported case "west-point-subpoena-2024"
      And police served a search warrant
      When police request the footage
      Then "ring-2024" must disclose
      And "us-sca" must disclose
      And "markey" must disclose
      And the ground under "ring-2024" is a search warrant
      And every regime that governs the request must disclose

    @reported @contested @us @M08 @T20
    Scenario: The chief's subpoena would have brought him the owner's name
      Given the reported case "west-point-subpoena-2024"
      And police want the subscriber's name and address
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode | ground   | contested |
        | ring-2022                  | allow   | must | subpoena |           |
        | ring-2022-court-order-open | allow   | must | subpoena |           |
        | ring-2024                  | allow   | must | subpoena |           |
        | markey                     |         |      |          | yes       |
        | il-phpa                    |         |      |          | yes       |
        | uk                         |         |      |          | yes       |
      And "us-sca" must disclose
      And the ground under "us-sca" is a subpoena

    @reported @us @M01 @M15
    Scenario: The chief's exception for emergencies needs no subpoena at all
      Given the reported case "west-point-subpoena-2024"
      And no legal process was served
      And a person is in danger of death
      And the danger is imminent
      And the person at risk has been identified
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
