@abroad @eu
Feature: European orders in an emergency
  An emergency order is answered within eight hours, whoever objects. Objections come afterwards,
  and then the authority that asked restricts the use of the data or deletes them. How the
  Regulation words an emergency was not verified.

  Background:
    Given an ordinary police request
    And police served an emergency warrant

  Rule: Eight hours

    @derived @contested
    Scenario Outline: An emergency order of a judge for <data> (<reach>, <about>)
      Given <sought>
      And <asked>
      And <concerns>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground            | scope        | contested   |
        | eu-e-evidence | allow   | must | emergency_warrant | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty             | within        |
        | provider | preserve         | at once       |
        | provider | produce          | 8 hours       |
        | provider | keep_silent      |               |
        | agency   | notify_authority |               |
        | agency   | notify_owner     | without delay |

      Examples:
        | data              | reach    | about             | sought                               | asked                                            | concerns                                 | contested |
        | the video         | enough   | nothing protected | police want the video                | the request stays within its purpose             | no protected activity is involved        |           |
        | the sound         | enough   | nothing protected | police want the audio                | the request stays within its purpose             | no protected activity is involved        |           |
        | video and sound   | enough   | nothing protected | police want the video with its audio | the request stays within its purpose             | no protected activity is involved        |           |
        | a still           | enough   | nothing protected | police want a still image            | the request stays within its purpose             | no protected activity is involved        |           |
        | places of devices | enough   | nothing protected | police want the locations of devices | the request stays within its purpose             | no protected activity is involved        |           |
        | the video         | too much | nothing protected | police want the video                | the request asks for more than its purpose needs | no protected activity is involved        | yes       |
        | the sound         | too much | nothing protected | police want the audio                | the request asks for more than its purpose needs | no protected activity is involved        | yes       |
        | video and sound   | too much | nothing protected | police want the video with its audio | the request asks for more than its purpose needs | no protected activity is involved        | yes       |
        | a still           | too much | nothing protected | police want a still image            | the request asks for more than its purpose needs | no protected activity is involved        | yes       |
        | places of devices | too much | nothing protected | police want the locations of devices | the request asks for more than its purpose needs | no protected activity is involved        | yes       |
        | the video         | enough   | a protest         | police want the video                | the request stays within its purpose             | the request concerns people at a protest |           |
        | the video         | enough   | worship           | police want the video                | the request stays within its purpose             | the request concerns people at worship   |           |
        | the video         | too much | a protest         | police want the video                | the request asks for more than its purpose needs | the request concerns people at a protest | yes       |
        | the video         | too much | worship           | police want the video                | the request asks for more than its purpose needs | the request concerns people at worship   | yes       |

    @derived @contested
    Scenario Outline: Journalists or a privilege are concerned, and the data go out all the same (<reach>, <about>)
      Given <asked>
      And <concerns>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground            | scope        | contested   |
        | eu-e-evidence | allow   | must | emergency_warrant | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty             | within                  |
        | provider | preserve         | at once                 |
        | provider | produce          | 8 hours                 |
        | provider | keep_silent      |                         |
        | agency   | notify_authority |                         |
        | provider | notify_authority |                         |
        | agency   | restrict_sharing | once a ground is raised |
        | agency   | notify_owner     | without delay           |

      Examples:
        | reach    | about       | asked                                            | concerns                                      | contested |
        | enough   | the press   | the request stays within its purpose             | the request concerns journalists at work      |           |
        | enough   | a privilege | the request stays within its purpose             | the request concerns privileged communication |           |
        | too much | the press   | the request asks for more than its purpose needs | the request concerns journalists at work      | yes       |
        | too much | a privilege | the request asks for more than its purpose needs | the request concerns privileged communication | yes       |

    @derived @contested
    Scenario Outline: The authority objects, and the data go out all the same (<reach>)
      Given the enforcing authority has objected to the order
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground            | scope        | contested   |
        | eu-e-evidence | allow   | must | emergency_warrant | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty             | within                  |
        | provider | preserve         | at once                 |
        | provider | produce          | 8 hours                 |
        | provider | keep_silent      |                         |
        | agency   | notify_authority |                         |
        | agency   | restrict_sharing | once a ground is raised |
        | agency   | notify_owner     | without delay           |

      Examples:
        | reach    | asked                                            | contested |
        | enough   | the request stays within its purpose             |           |
        | too much | the request asks for more than its purpose needs | yes       |

    @derived @contested
    Scenario Outline: An emergency order of a <issuer> for a name (<reach>)
      Given police want the subscriber's name and address
      And <signed>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground            | scope        | contested   |
        | eu-e-evidence | allow   | must | emergency_warrant | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty         | within        |
        | provider | preserve     | at once       |
        | provider | produce      | 8 hours       |
        | provider | keep_silent  |               |
        | agency   | notify_owner | without delay |

      Examples:
        | issuer     | reach    | signed                                 | asked                                            | contested |
        | judge      | enough   | the process was issued by a judge      | the request stays within its purpose             |           |
        | prosecutor | enough   | the process was issued by a prosecutor | the request stays within its purpose             |           |
        | judge      | too much | the process was issued by a judge      | the request asks for more than its purpose needs | yes       |
        | prosecutor | too much | the process was issued by a prosecutor | the request asks for more than its purpose needs | yes       |

    @derived @contested
    Scenario Outline: Police alone order a name, and have it approved within 48 hours (<reach>)
      Given police want the subscriber's name and address
      And the process was issued by police alone
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground            | scope        | contested   |
        | eu-e-evidence | allow   | must | emergency_warrant | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty                | within        |
        | provider | preserve            | at once       |
        | provider | produce             | 8 hours       |
        | provider | keep_silent         |               |
        | agency   | seek_court_approval | 48 hours      |
        | agency   | notify_owner        | without delay |

      Examples:
        | reach    | asked                                            | contested |
        | enough   | the request stays within its purpose             |           |
        | too much | the request asks for more than its purpose needs | yes       |

    @derived @contested
    Scenario Outline: In an emergency the person is not told since <why> (<reach>)
      Given <asked>
      And <harm>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground            | scope        | contested   |
        | eu-e-evidence | allow   | must | emergency_warrant | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty             | within  |
        | provider | preserve         | at once |
        | provider | produce          | 8 hours |
        | provider | keep_silent      |         |
        | agency   | notify_authority |         |

      Examples:
        | why                         | reach    | asked                                            | harm                                                   | contested |
        | that would endanger someone | enough   | the request stays within its purpose             | telling the owner would endanger someone               |           |
        | a court forbids it          | enough   | the request stays within its purpose             | a court has barred the provider from telling the owner |           |
        | that would endanger someone | too much | the request asks for more than its purpose needs | telling the owner would endanger someone               | yes       |
        | a court forbids it          | too much | the request asks for more than its purpose needs | a court has barred the provider from telling the owner | yes       |

    @derived @contested
    Scenario Outline: Police alone order a name, and the person is not told since <why> (<reach>)
      Given police want the subscriber's name and address
      And the process was issued by police alone
      And <asked>
      And <harm>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground            | scope        | contested   |
        | eu-e-evidence | allow   | must | emergency_warrant | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty                | within   |
        | provider | preserve            | at once  |
        | provider | produce             | 8 hours  |
        | provider | keep_silent         |          |
        | agency   | seek_court_approval | 48 hours |

      Examples:
        | why                         | reach    | asked                                            | harm                                                   | contested |
        | that would endanger someone | enough   | the request stays within its purpose             | telling the owner would endanger someone               |           |
        | a court forbids it          | enough   | the request stays within its purpose             | a court has barred the provider from telling the owner |           |
        | that would endanger someone | too much | the request asks for more than its purpose needs | telling the owner would endanger someone               | yes       |
        | a court forbids it          | too much | the request asks for more than its purpose needs | a court has barred the provider from telling the owner | yes       |

    @derived @contested
    Scenario Outline: An emergency order is answered at <time> (<signed by>, <reach>)
      Given <sought>
      And <signed>
      And <asked>
      When police request the footage
      And on 2026-09-01 at 08:00 the provider receives the order
      And on 2026-09-01 at <time> the footage is disclosed
      Then the duties are
        | regime        | who      | duty    | status   | by               |
        | eu-e-evidence | provider | produce | <status> | 2026-09-01 16:00 |

      Examples:
        | time  | signed by    | reach    | sought                                        | signed                                 | asked                                            | status    |
        | 16:00 | a judge      | enough   | police want the video                         | the process was issued by a judge      | the request stays within its purpose             | fulfilled |
        | 16:01 | a judge      | enough   | police want the video                         | the process was issued by a judge      | the request stays within its purpose             | late      |
        | 16:00 | a judge      | too much | police want the video                         | the process was issued by a judge      | the request asks for more than its purpose needs | fulfilled |
        | 16:01 | a judge      | too much | police want the video                         | the process was issued by a judge      | the request asks for more than its purpose needs | late      |
        | 16:00 | police alone | enough   | police want the subscriber's name and address | the process was issued by police alone | the request stays within its purpose             | fulfilled |
        | 16:01 | police alone | enough   | police want the subscriber's name and address | the process was issued by police alone | the request stays within its purpose             | late      |
        | 16:00 | police alone | too much | police want the subscriber's name and address | the process was issued by police alone | the request asks for more than its purpose needs | fulfilled |
        | 16:01 | police alone | too much | police want the subscriber's name and address | the process was issued by police alone | the request asks for more than its purpose needs | late      |

    @derived @contested
    Scenario Outline: Police go to a judge at <time>, two days after their own order (<reach>)
      Given police want the subscriber's name and address
      And the process was issued by police alone
      And <asked>
      When police request the footage
      And on 2026-09-01 at 08:00 the provider receives the order
      And on 2026-09-03 at <time> police ask a court to approve what was done
      Then the duties are
        | regime        | who    | duty                | status   | by               |
        | eu-e-evidence | agency | seek_court_approval | <status> | 2026-09-03 08:00 |

      Examples:
        | time  | reach    | asked                                            | status    |
        | 08:00 | enough   | the request stays within its purpose             | fulfilled |
        | 08:01 | enough   | the request stays within its purpose             | late      |
        | 08:00 | too much | the request asks for more than its purpose needs | fulfilled |
        | 08:01 | too much | the request asks for more than its purpose needs | late      |

    @derived @contested
    Scenario Outline: Once a ground is raised the footage is destroyed, which does as well (<reach>)
      Given the request concerns journalists at work
      And <asked>
      When police request the footage
      And on 2026-09-01 at 08:00 the provider receives the order
      And on 2026-09-01 at 12:00 the footage is disclosed
      And on 2026-09-04 at 12:00 the enforcing authority raises a ground for refusal
      And on 2026-09-04 at 12:00 police destroy the footage
      Then under "eu-e-evidence" the agency has restricted further sharing in time

      Examples:
        | reach    | asked                                            |
        | enough   | the request stays within its purpose             |
        | too much | the request asks for more than its purpose needs |
