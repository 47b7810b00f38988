@warrant @us
Feature: What Ring makes of each paper
  By Ring's guidelines a valid warrant of a judge brings out what it names, a subpoena or another
  court order account and device records. The owner is told before, unless a court forbids it, no
  more goes out than is covered, and the disclosure is counted in Ring's report.

  Background:
    Given an ordinary police request

  Rule: Records

    @derived @T20
    Scenario Outline: A valid <paper> brings out <records>, and the owner is told first
      Given <served>
      And <sought>
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode | ground   | scope        |
        | ring-2022                  | allow   | must | <ground> | as_requested |
        | ring-2022-court-order-open | allow   | must | <ground> | as_requested |
        | ring-2024                  | allow   | must | <ground> | as_requested |
      And under "ring-2022" these duties follow
        | who      | duty            | within            |
        | provider | notify_owner    | before disclosure |
        | provider | limit_scope     |                   |
        | provider | count_in_report |                   |

      Examples:
        | paper       | records           | served                                            | sought                                        | ground      |
        | subpoena    | a name            | police served a subpoena                          | police want the subscriber's name and address | subpoena    |
        | subpoena    | places of devices | police served a subpoena                          | police want the locations of devices          | subpoena    |
        | court order | a name            | police served a court order that is not a warrant | police want the subscriber's name and address | court_order |
        | court order | places of devices | police served a court order that is not a warrant | police want the locations of devices          | court_order |

    @derived @T20
    Scenario Outline: A court bars Ring from telling the owner of a <paper>
      Given <served>
      And police want the subscriber's name and address
      And a court has barred the provider from telling the owner
      When police request the account records
      Then under "ring-2022" these duties follow
        | who      | duty            | within |
        | provider | limit_scope     |        |
        | provider | count_in_report |        |

      Examples:
        | paper       | served                                            |
        | subpoena    | police served a subpoena                          |
        | court order | police served a court order that is not a warrant |

    @derived @T23
    Scenario Outline: A <paper> for records is no use where <reason>
      Given <served>
      And police want the subscriber's name and address
      And <fact>
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode      | ground | contested   |
        | ring-2022                  | refuse  | no_ground | -      | <contested> |
        | ring-2022-court-order-open | refuse  | no_ground | -      | <contested> |
        | ring-2024                  | refuse  | no_ground | -      | <contested> |

      Examples:
        | paper       | reason             | served                                            | fact                                             | contested |
        | subpoena    | it is not signed   | police served a subpoena                          | the process is not valid on its face             | no        |
        | subpoena    | it reaches too far | police served a subpoena                          | the request asks for more than its purpose needs | no        |
        | subpoena    | it is too vague    | police served a subpoena                          | the request is too vague to find any footage     | no        |
        | court order | it is not signed   | police served a court order that is not a warrant | the process is not valid on its face             | no        |
        | court order | it reaches too far | police served a court order that is not a warrant | the request asks for more than its purpose needs | yes       |
        | court order | it is too vague    | police served a court order that is not a warrant | the request is too vague to find any footage     | no        |

  Rule: Recordings

    @derived @T21
    Scenario Outline: No subpoena brings out <recordings>
      Given police served a subpoena
      And <sought>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode      | ground | contested |
        | ring-2022                  | refuse  | no_ground | -      | no        |
        | ring-2022-court-order-open | refuse  | no_ground | -      | no        |
        | ring-2024                  | refuse  | no_ground | -      | no        |

      Examples:
        | recordings      | sought                               |
        | the video       | police want the video                |
        | the sound       | police want the audio                |
        | video and sound | police want the video with its audio |
        | a still         | police want a still image            |

    @derived @contested
    Scenario Outline: A court order for <recordings>, by the older wording, the later one and its nature
      Given police served a court order that is not a warrant
      And <sought>
      And <nature>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode      | ground   | contested |
        | ring-2022                  | refuse  | no_ground | -        | yes       |
        | ring-2022-court-order-open | <later> | <mode>    | <ground> | no        |
        | ring-2024                  | <later> | <mode>    | <ground> | no        |

      Examples:
        | recordings      | sought                               | nature                                                  | later  | mode      | ground      |
        | the video       | police want the video                | the court order by its nature reaches recordings        | allow  | must      | court_order |
        | the sound       | police want the audio                | the court order by its nature reaches recordings        | allow  | must      | court_order |
        | video and sound | police want the video with its audio | the court order by its nature reaches recordings        | allow  | must      | court_order |
        | a still         | police want a still image            | the court order by its nature reaches recordings        | allow  | must      | court_order |
        | a video         | police want the video                | the court order by its nature does not reach recordings | refuse | no_ground | -           |

    @derived
    Scenario: By the later wording an order that reaches recordings is announced like a warrant
      Given police served a court order that is not a warrant
      And the court order by its nature reaches recordings
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode | ground      | scope        |
        | ring-2022-court-order-open | allow   | must | court_order | as_requested |
        | ring-2024                  | allow   | must | court_order | as_requested |
      And under "ring-2022-court-order-open" these duties follow
        | who      | duty            | within            |
        | provider | notify_owner    | before disclosure |
        | provider | limit_scope     |                   |
        | provider | count_in_report |                   |

    @derived
    Scenario: Nor is the owner told of such an order where a court forbids it
      Given police served a court order that is not a warrant
      And the court order by its nature reaches recordings
      And a court has barred the provider from telling the owner
      When police request the recordings
      Then under "ring-2022-court-order-open" these duties follow
        | who      | duty            | within |
        | provider | limit_scope     |        |
        | provider | count_in_report |        |

    @derived @contested
    Scenario Outline: Even an order that reaches recordings brings nothing where <reason>
      Given police served a court order that is not a warrant
      And the court order by its nature reaches recordings
      And <fact>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode      | ground | contested   |
        | ring-2022-court-order-open | refuse  | no_ground | -      | <contested> |
        | ring-2024                  | refuse  | no_ground | -      | <contested> |

      Examples:
        | reason               | fact                                             | contested |
        | it is not signed     | the process is not valid on its face             | no        |
        | it reaches too far   | the request asks for more than its purpose needs | yes       |
        | it is too vague      | the request is too vague to find any footage     | no        |
        | a civil party has it | the request comes from a party to a civil suit   |           |

    @derived
    Scenario Outline: <who> gets no recordings, whatever the order
      Given <requester>
      And police served a court order that is not a warrant
      When police request the recordings
      Then the regimes decide
        | regime    | outcome | mode      | ground | rule            |
        | ring-2022 | refuse  | no_ground | -      | private-parties |

      Examples:
        | who                     | requester                                      |
        | A party to a civil suit | the request comes from a party to a civil suit |
        | A private person        | the request comes from a private person        |

    @derived
    Scenario: A party to a civil suit gets a name by the same papers as police
      Given the request comes from a party to a civil suit
      And police want the subscriber's name and address
      And police served a court order that is not a warrant
      When police request the account records
      Then the regimes decide
        | regime    | outcome | mode | ground      |
        | ring-2022 | allow   | must | court_order |

  Rule: Warrants

    @derived @T16 @T03
    Scenario Outline: A judge's <paper> (<asked>)
      Given <served>
      And <requester>
      And <reach>
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode | ground   | scope   | contested   |
        | ring-2022 | allow   | must | <ground> | <scope> | <contested> |
        | ring-2024 | allow   | must | <ground> | <scope> | <contested> |
      And under "ring-2022" these duties follow
        | who      | duty            | within            |
        | provider | notify_owner    | before disclosure |
        | provider | limit_scope     |                   |
        | provider | count_in_report |                   |

      Examples:
        | paper             | asked             | served                             | requester                             | reach                                            | ground            | scope        | contested |
        | warrant           | what it names     | police served a search warrant     | the request comes from local police   | the request stays within its purpose             | search_warrant    | as_requested | no        |
        | warrant           | by a state agency | police served a search warrant     | the request comes from a state agency | the request stays within its purpose             | search_warrant    | as_requested | no        |
        | warrant           | too much          | police served a search warrant     | the request comes from local police   | the request asks for more than its purpose needs | search_warrant    | narrowed     | yes       |
        | emergency warrant | what it names     | police served an emergency warrant | the request comes from local police   | the request stays within its purpose             | emergency_warrant | as_requested | no        |
        | emergency warrant | too much          | police served an emergency warrant | the request comes from local police   | the request asks for more than its purpose needs | emergency_warrant | narrowed     | yes       |

    @derived @T17
    Scenario Outline: A judge's <paper> and an order of silence (<asked>)
      Given <served>
      And <reach>
      And a court has barred the provider from telling the owner
      When police request the footage
      Then under "ring-2022" these duties follow
        | who      | duty            | within |
        | provider | limit_scope     |        |
        | provider | count_in_report |        |

      Examples:
        | paper             | asked         | served                             | reach                                            |
        | warrant           | what it names | police served a search warrant     | the request stays within its purpose             |
        | warrant           | too much      | police served a search warrant     | the request asks for more than its purpose needs |
        | emergency warrant | what it names | police served an emergency warrant | the request stays within its purpose             |
        | emergency warrant | too much      | police served an emergency warrant | the request asks for more than its purpose needs |

    @derived @T19 @M16
    Scenario Outline: A <paper> that is <defect> binds nobody (<asked>)
      Given <served>
      And <fact>
      And <reach>
      When police request the footage
      Then the regimes decide
        | regime            | outcome | mode      | ground | contested |
        | ring-2022         | refuse  | no_ground | -      | no        |
        | ring-2024         | refuse  | no_ground | -      | no        |
        | ring-support-page | refuse  | no_ground | -      | no        |

      Examples:
        | paper             | defect          | asked         | served                             | fact                                            | reach                                            |
        | warrant           | not signed      | what it names | police served a search warrant     | the process is not valid on its face            | the request stays within its purpose             |
        | warrant           | a prosecutor's  | what it names | police served a search warrant     | the process was issued by a prosecutor          | the request stays within its purpose             |
        | warrant           | not particular  | what it names | police served a search warrant     | the process names no particular camera or hours | the request stays within its purpose             |
        | warrant           | not signed      | too much      | police served a search warrant     | the process is not valid on its face            | the request asks for more than its purpose needs |
        | warrant           | a prosecutor's  | too much      | police served a search warrant     | the process was issued by a prosecutor          | the request asks for more than its purpose needs |
        | warrant           | not particular  | too much      | police served a search warrant     | the process names no particular camera or hours | the request asks for more than its purpose needs |
        | emergency warrant | not signed      | what it names | police served an emergency warrant | the process is not valid on its face            | the request stays within its purpose             |
        | emergency warrant | a prosecutor's  | what it names | police served an emergency warrant | the process was issued by a prosecutor          | the request stays within its purpose             |
        | emergency warrant | of police alone | what it names | police served an emergency warrant | the process was issued by police alone          | the request stays within its purpose             |
        | emergency warrant | not particular  | what it names | police served an emergency warrant | the process names no particular camera or hours | the request stays within its purpose             |
        | emergency warrant | not signed      | too much      | police served an emergency warrant | the process is not valid on its face            | the request asks for more than its purpose needs |
        | emergency warrant | a prosecutor's  | too much      | police served an emergency warrant | the process was issued by a prosecutor          | the request asks for more than its purpose needs |
        | emergency warrant | of police alone | too much      | police served an emergency warrant | the process was issued by police alone          | the request asks for more than its purpose needs |
        | emergency warrant | not particular  | too much      | police served an emergency warrant | the process names no particular camera or hours | the request asks for more than its purpose needs |

    @derived @T19
    Scenario Outline: Without a form, a paper with a defect is told by its defect (<paper>)
      Given <served>
      And the process is not valid on its face
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode      | ground | contested |
        | ring-2022 | refuse  | no_ground | -      | no        |

      Examples:
        | paper       | served                                            |
        | subpoena    | police served a subpoena                          |
        | court order | police served a court order that is not a warrant |
