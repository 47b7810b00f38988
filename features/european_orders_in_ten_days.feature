@abroad @eu
Feature: European orders, paper by paper
  By the e-Evidence Regulation a provider keeps the data at once and produces them in ten days, in
  an emergency in eight hours. For anything but a subscriber's name the enforcing authority is
  told, and the person hears of it from the authority that asked. That more is asked for than is
  needed is no ground for the addressee to refuse, which is contested.

  Background:
    Given an ordinary police request

  Rule: Ten days

    @derived @contested
    Scenario Outline: A judge's <paper> for <data> (<reach>, <about>)
      Given <served>
      And <sought>
      And <asked>
      And <concerns>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground   | scope        | contested   |
        | eu-e-evidence | allow   | must | <ground> | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty             | within        |
        | provider | preserve         | at once       |
        | provider | produce          | 10 days       |
        | provider | keep_silent      |               |
        | agency   | notify_authority |               |
        | agency   | notify_owner     | without delay |

      Examples:
        | paper   | data              | reach    | about             | served                                            | sought                               | asked                                            | concerns                                 | ground         | contested |
        | order   | the video         | enough   | nothing protected | police served a court order that is not a warrant | police want the video                | the request stays within its purpose             | no protected activity is involved        | court_order    |           |
        | order   | the sound         | enough   | nothing protected | police served a court order that is not a warrant | police want the audio                | the request stays within its purpose             | no protected activity is involved        | court_order    |           |
        | order   | video and sound   | enough   | nothing protected | police served a court order that is not a warrant | police want the video with its audio | the request stays within its purpose             | no protected activity is involved        | court_order    |           |
        | order   | a still           | enough   | nothing protected | police served a court order that is not a warrant | police want a still image            | the request stays within its purpose             | no protected activity is involved        | court_order    |           |
        | order   | places of devices | enough   | nothing protected | police served a court order that is not a warrant | police want the locations of devices | the request stays within its purpose             | no protected activity is involved        | court_order    |           |
        | order   | the video         | too much | nothing protected | police served a court order that is not a warrant | police want the video                | the request asks for more than its purpose needs | no protected activity is involved        | court_order    | yes       |
        | order   | the sound         | too much | nothing protected | police served a court order that is not a warrant | police want the audio                | the request asks for more than its purpose needs | no protected activity is involved        | court_order    | yes       |
        | order   | video and sound   | too much | nothing protected | police served a court order that is not a warrant | police want the video with its audio | the request asks for more than its purpose needs | no protected activity is involved        | court_order    | yes       |
        | order   | a still           | too much | nothing protected | police served a court order that is not a warrant | police want a still image            | the request asks for more than its purpose needs | no protected activity is involved        | court_order    | yes       |
        | order   | places of devices | too much | nothing protected | police served a court order that is not a warrant | police want the locations of devices | the request asks for more than its purpose needs | no protected activity is involved        | court_order    | yes       |
        | warrant | the video         | enough   | nothing protected | police served a search warrant                    | police want the video                | the request stays within its purpose             | no protected activity is involved        | search_warrant |           |
        | warrant | the sound         | enough   | nothing protected | police served a search warrant                    | police want the audio                | the request stays within its purpose             | no protected activity is involved        | search_warrant |           |
        | warrant | video and sound   | enough   | nothing protected | police served a search warrant                    | police want the video with its audio | the request stays within its purpose             | no protected activity is involved        | search_warrant |           |
        | warrant | a still           | enough   | nothing protected | police served a search warrant                    | police want a still image            | the request stays within its purpose             | no protected activity is involved        | search_warrant |           |
        | warrant | places of devices | enough   | nothing protected | police served a search warrant                    | police want the locations of devices | the request stays within its purpose             | no protected activity is involved        | search_warrant |           |
        | warrant | the video         | too much | nothing protected | police served a search warrant                    | police want the video                | the request asks for more than its purpose needs | no protected activity is involved        | search_warrant | yes       |
        | warrant | the sound         | too much | nothing protected | police served a search warrant                    | police want the audio                | the request asks for more than its purpose needs | no protected activity is involved        | search_warrant | yes       |
        | warrant | video and sound   | too much | nothing protected | police served a search warrant                    | police want the video with its audio | the request asks for more than its purpose needs | no protected activity is involved        | search_warrant | yes       |
        | warrant | a still           | too much | nothing protected | police served a search warrant                    | police want a still image            | the request asks for more than its purpose needs | no protected activity is involved        | search_warrant | yes       |
        | warrant | places of devices | too much | nothing protected | police served a search warrant                    | police want the locations of devices | the request asks for more than its purpose needs | no protected activity is involved        | search_warrant | yes       |
        | order   | the video         | enough   | a protest         | police served a court order that is not a warrant | police want the video                | the request stays within its purpose             | the request concerns people at a protest | court_order    |           |
        | order   | the video         | enough   | worship           | police served a court order that is not a warrant | police want the video                | the request stays within its purpose             | the request concerns people at worship   | court_order    |           |
        | order   | the video         | too much | a protest         | police served a court order that is not a warrant | police want the video                | the request asks for more than its purpose needs | the request concerns people at a protest | court_order    | yes       |
        | order   | the video         | too much | worship           | police served a court order that is not a warrant | police want the video                | the request asks for more than its purpose needs | the request concerns people at worship   | court_order    | yes       |
        | warrant | the video         | enough   | a protest         | police served a search warrant                    | police want the video                | the request stays within its purpose             | the request concerns people at a protest | search_warrant |           |
        | warrant | the video         | enough   | worship           | police served a search warrant                    | police want the video                | the request stays within its purpose             | the request concerns people at worship   | search_warrant |           |
        | warrant | the video         | too much | a protest         | police served a search warrant                    | police want the video                | the request asks for more than its purpose needs | the request concerns people at a protest | search_warrant | yes       |
        | warrant | the video         | too much | worship           | police served a search warrant                    | police want the video                | the request asks for more than its purpose needs | the request concerns people at worship   | search_warrant | yes       |

    @derived @contested
    Scenario Outline: Journalists or a privilege are concerned: the provider tells the authority, too (<paper>, <reach>, <about>)
      Given <served>
      And <asked>
      And <concerns>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground   | scope        | contested   |
        | eu-e-evidence | allow   | must | <ground> | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty             | within        |
        | provider | preserve         | at once       |
        | provider | produce          | 10 days       |
        | provider | keep_silent      |               |
        | agency   | notify_authority |               |
        | provider | notify_authority |               |
        | agency   | notify_owner     | without delay |

      Examples:
        | paper   | reach    | about       | served                                            | asked                                            | concerns                                      | ground         | contested |
        | order   | enough   | the press   | police served a court order that is not a warrant | the request stays within its purpose             | the request concerns journalists at work      | court_order    |           |
        | order   | enough   | a privilege | police served a court order that is not a warrant | the request stays within its purpose             | the request concerns privileged communication | court_order    |           |
        | order   | too much | the press   | police served a court order that is not a warrant | the request asks for more than its purpose needs | the request concerns journalists at work      | court_order    | yes       |
        | order   | too much | a privilege | police served a court order that is not a warrant | the request asks for more than its purpose needs | the request concerns privileged communication | court_order    | yes       |
        | warrant | enough   | the press   | police served a search warrant                    | the request stays within its purpose             | the request concerns journalists at work      | search_warrant |           |
        | warrant | enough   | a privilege | police served a search warrant                    | the request stays within its purpose             | the request concerns privileged communication | search_warrant |           |
        | warrant | too much | the press   | police served a search warrant                    | the request asks for more than its purpose needs | the request concerns journalists at work      | search_warrant | yes       |
        | warrant | too much | a privilege | police served a search warrant                    | the request asks for more than its purpose needs | the request concerns privileged communication | search_warrant | yes       |

    @derived @contested
    Scenario Outline: A <paper> of a <issuer> for a name, of which no authority is told (<reach>)
      Given <served>
      And police want the subscriber's name and address
      And <signed>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground   | scope        | contested   |
        | eu-e-evidence | allow   | must | <ground> | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty         | within        |
        | provider | preserve     | at once       |
        | provider | produce      | 10 days       |
        | provider | keep_silent  |               |
        | agency   | notify_owner | without delay |

      Examples:
        | paper    | issuer     | reach    | served                                            | signed                                 | asked                                            | ground         | contested |
        | subpoena | judge      | enough   | police served a subpoena                          | the process was issued by a judge      | the request stays within its purpose             | court_order    |           |
        | subpoena | prosecutor | enough   | police served a subpoena                          | the process was issued by a prosecutor | the request stays within its purpose             | court_order    |           |
        | subpoena | judge      | too much | police served a subpoena                          | the process was issued by a judge      | the request asks for more than its purpose needs | court_order    | yes       |
        | subpoena | prosecutor | too much | police served a subpoena                          | the process was issued by a prosecutor | the request asks for more than its purpose needs | court_order    | yes       |
        | order    | judge      | enough   | police served a court order that is not a warrant | the process was issued by a judge      | the request stays within its purpose             | court_order    |           |
        | order    | prosecutor | enough   | police served a court order that is not a warrant | the process was issued by a prosecutor | the request stays within its purpose             | court_order    |           |
        | order    | judge      | too much | police served a court order that is not a warrant | the process was issued by a judge      | the request asks for more than its purpose needs | court_order    | yes       |
        | order    | prosecutor | too much | police served a court order that is not a warrant | the process was issued by a prosecutor | the request asks for more than its purpose needs | court_order    | yes       |
        | warrant  | judge      | enough   | police served a search warrant                    | the process was issued by a judge      | the request stays within its purpose             | search_warrant |           |
        | warrant  | prosecutor | enough   | police served a search warrant                    | the process was issued by a prosecutor | the request stays within its purpose             | search_warrant |           |
        | warrant  | judge      | too much | police served a search warrant                    | the process was issued by a judge      | the request asks for more than its purpose needs | search_warrant | yes       |
        | warrant  | prosecutor | too much | police served a search warrant                    | the process was issued by a prosecutor | the request asks for more than its purpose needs | search_warrant | yes       |

    @derived @contested
    Scenario Outline: The person is not told since <why> (<paper>, <reach>)
      Given <served>
      And <asked>
      And <harm>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground   | scope        | contested   |
        | eu-e-evidence | allow   | must | <ground> | as_requested | <contested> |
      And under "eu-e-evidence" these duties follow
        | who      | duty             | within  |
        | provider | preserve         | at once |
        | provider | produce          | 10 days |
        | provider | keep_silent      |         |
        | agency   | notify_authority |         |

      Examples:
        | why                         | paper   | reach    | served                                            | asked                                            | harm                                                   | ground         | contested |
        | that would endanger someone | order   | enough   | police served a court order that is not a warrant | the request stays within its purpose             | telling the owner would endanger someone               | court_order    |           |
        | a court forbids it          | order   | enough   | police served a court order that is not a warrant | the request stays within its purpose             | a court has barred the provider from telling the owner | court_order    |           |
        | that would endanger someone | order   | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs | telling the owner would endanger someone               | court_order    | yes       |
        | a court forbids it          | order   | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs | a court has barred the provider from telling the owner | court_order    | yes       |
        | that would endanger someone | warrant | enough   | police served a search warrant                    | the request stays within its purpose             | telling the owner would endanger someone               | search_warrant |           |
        | a court forbids it          | warrant | enough   | police served a search warrant                    | the request stays within its purpose             | a court has barred the provider from telling the owner | search_warrant |           |
        | that would endanger someone | warrant | too much | police served a search warrant                    | the request asks for more than its purpose needs | telling the owner would endanger someone               | search_warrant | yes       |
        | a court forbids it          | warrant | too much | police served a search warrant                    | the request asks for more than its purpose needs | a court has barred the provider from telling the owner | search_warrant | yes       |

    @derived @contested
    Scenario Outline: A <paper> received on 1 September is answered on <day> (<reach>)
      Given <served>
      And <asked>
      When police request the footage
      And on 2026-09-01 the provider receives the order
      And on <day> the footage is disclosed
      Then the duties are
        | regime        | who      | duty    | status   | by         |
        | eu-e-evidence | provider | produce | <status> | 2026-09-11 |

      Examples:
        | paper   | day        | reach    | served                                            | asked                                            | status    |
        | order   | 2026-09-11 | enough   | police served a court order that is not a warrant | the request stays within its purpose             | fulfilled |
        | order   | 2026-09-12 | enough   | police served a court order that is not a warrant | the request stays within its purpose             | late      |
        | order   | 2026-09-11 | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs | fulfilled |
        | order   | 2026-09-12 | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs | late      |
        | warrant | 2026-09-11 | enough   | police served a search warrant                    | the request stays within its purpose             | fulfilled |
        | warrant | 2026-09-12 | enough   | police served a search warrant                    | the request stays within its purpose             | late      |
        | warrant | 2026-09-11 | too much | police served a search warrant                    | the request asks for more than its purpose needs | fulfilled |
        | warrant | 2026-09-12 | too much | police served a search warrant                    | the request asks for more than its purpose needs | late      |

    @derived @contested
    Scenario Outline: A ground that the authority raises lifts the duty to produce (<paper>, <reach>)
      Given <served>
      And <asked>
      When police request the footage
      And on 2026-09-01 the provider receives the order
      And on 2026-09-08 the enforcing authority raises a ground for refusal
      Then on 2026-09-20 the duties are
        | regime        | who      | duty    | status |
        | eu-e-evidence | provider | produce | lifted |

      Examples:
        | paper   | reach    | served                                            | asked                                            |
        | order   | enough   | police served a court order that is not a warrant | the request stays within its purpose             |
        | order   | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs |
        | warrant | enough   | police served a search warrant                    | the request stays within its purpose             |
        | warrant | too much | police served a search warrant                    | the request asks for more than its purpose needs |
