@us @california
Feature: Emergencies and notice in California
  In an emergency the provider may give, and then the agency owes: a filing with a court and word to the
  target within three court days, and destruction at once where the court sees no emergency or refuses. With
  a warrant the target hears at once. A court may put the notice off by 90 days, and by 90 more.

  Background:
    Given an ordinary police request

  Rule: Someone may die, and access cannot wait

    @derived @contested
    Scenario Outline: <danger>, <urgency>, the request <reach>
      Given <danger>
      And <urgency>
      And the request <reach>
      When police request the footage
      Then the regimes decide
        | regime     | outcome   | mode   | ground   | scope   | contested   |
        | ca-calecpa | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | danger                                           | urgency                                       | reach                                | outcome | mode | ground    | scope        | contested |
        | a person is in danger of death                   | waiting for legal process would come too late | stays within its purpose             | allow   | may  | emergency | as_requested |           |
        | a person is in danger of death                   | waiting for legal process would come too late | asks for more than its purpose needs | allow   | may  | emergency | narrowed     |           |
        | a person is in danger of death                   | waiting for legal process would come too late | is too vague to find any footage     | allow   | may  | emergency | narrowed     |           |
        | a person is in danger of serious physical injury | waiting for legal process would come too late | stays within its purpose             | allow   | may  | emergency | as_requested |           |
        | a person is in danger of serious physical injury | waiting for legal process would come too late | asks for more than its purpose needs | allow   | may  | emergency | narrowed     |           |
        | a person's health or security is in danger       | waiting for legal process would come too late | stays within its purpose             | allow   | may  | voluntary | as_requested | yes       |
        | a person's health or security is in danger       | waiting for legal process would come too late | asks for more than its purpose needs | allow   | may  | voluntary | as_requested | yes       |
        | only property is in danger                       | waiting for legal process would come too late | stays within its purpose             | allow   | may  | voluntary | as_requested | yes       |
        | only property is in danger                       | waiting for legal process would come too late | asks for more than its purpose needs | allow   | may  | voluntary | as_requested | yes       |
        | no one is in danger                              | waiting for legal process would come too late | stays within its purpose             | allow   | may  | voluntary | as_requested | yes       |
        | no one is in danger                              | waiting for legal process would come too late | asks for more than its purpose needs | allow   | may  | voluntary | as_requested | yes       |
        | a person is in danger of death                   | there is time to wait for legal process       | stays within its purpose             | allow   | may  | voluntary | as_requested | yes       |
        | a person is in danger of death                   | there is time to wait for legal process       | asks for more than its purpose needs | allow   | may  | voluntary | as_requested | yes       |

    @derived @contested
    Scenario Outline: In an emergency police want <what>: <paper>, and the request <reach>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And police want <what>
      And <paper>
      And the request <reach>
      When police request the recordings
      Then the regimes decide
        | regime     | outcome   | mode   | ground   |
        | ca-calecpa | <outcome> | <mode> | <ground> |

      Examples:
        | what                                  | paper                                | reach                                | outcome      | mode      | ground    |
        | the audio                             | no legal process was served          | stays within its purpose             | allow        | may       | emergency |
        | the video with its audio              | no legal process was served          | stays within its purpose             | allow        | may       | emergency |
        | a still image                         | no legal process was served          | stays within its purpose             | allow        | may       | emergency |
        | the locations of devices              | no legal process was served          | stays within its purpose             | allow        | may       | emergency |
        | to watch the live stream              | no legal process was served          | stays within its purpose             | refuse       | no_ground | -         |
        | to watch the live stream              | no legal process was served          | asks for more than its purpose needs | refuse       | no_ground | -         |
        | a face searched for in the recordings | no legal process was served          | stays within its purpose             | refuse       | no_ground | -         |
        | a face searched for in the recordings | no legal process was served          | asks for more than its purpose needs | refuse       | no_ground | -         |
        | the video                             | police served a subpoena             | stays within its purpose             | allow        | may       | emergency |
        | the video                             | police served a preservation request | stays within its purpose             | allow        | may       | emergency |
        | the locations of devices              | police served a subpoena             | stays within its purpose             | allow        | may       | emergency |
        | the subscriber's name and address     | no legal process was served          | stays within its purpose             | not_governed | -         | -         |

  Rule: Exactly these duties

    @derived
    Scenario Outline: After <paper>, no one is endangered by telling the owner
      Given police served <paper>
      And telling the owner would endanger no one
      When police request the footage
      Then under "ca-calecpa" these duties follow
        | who    | duty           | within           |
        | agency | notify_owner   | with the warrant |
        | agency | notify_owner   | 90 days          |
        | agency | seal_unrelated | -                |

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    # A danger is a reason to ask a court; until the court has spoken the notice is due.
    @derived
    Scenario Outline: After <paper>, telling the owner would endanger someone
      Given police served <paper>
      And telling the owner would endanger someone
      When police request the footage
      Then under "ca-calecpa" these duties follow
        | who    | duty             | within           |
        | agency | notify_owner     | with the warrant |
        | agency | notify_owner     | 90 days          |
        | agency | seek_delay_order | -                |
        | agency | seal_unrelated   | -                |

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    # Section 1546.2: notice is due except as the section itself provides, and that is by order of a court.
    @derived @T17
    Scenario Outline: After <paper>, the provider alone is silenced, and the agency's notice is due
      Given police served <paper>
      And a court has barred the provider from telling the owner
      And no court has let police tell the owner later
      When police request the footage
      Then under "ca-calecpa" these duties follow
        | who    | duty           | within           |
        | agency | notify_owner   | with the warrant |
        | agency | notify_owner   | 90 days          |
        | agency | seal_unrelated | -                |

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    # By section 1546.2(b) one order lets the agency wait and silences the provider.
    @derived @T17
    Scenario Outline: After <paper>, a court has let police wait, <provider> the provider, and <effect> is endangered
      Given police served <paper>
      And a court has let police tell the owner later
      And <provider> the provider from telling the owner
      And telling the owner would endanger <effect>
      When police request the footage
      Then under "ca-calecpa" these duties follow
        | who    | duty           | within  |
        | agency | notify_owner   | 90 days |
        | agency | seal_unrelated | -       |

      Examples:
        | paper                | provider            | effect  |
        | a search warrant     | a court has barred  | no one  |
        | a search warrant     | no court has barred | no one  |
        | a search warrant     | no court has barred | someone |
        | an emergency warrant | a court has barred  | no one  |
        | an emergency warrant | no court has barred | no one  |
        | an emergency warrant | no court has barred | someone |

    @derived @contested
    Scenario Outline: After an emergency in which the request <reach>, <effect> is endangered, and <silence>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And telling the owner would endanger <effect>
      And <silence>
      When police request the footage
      Then under "ca-calecpa" these duties follow
        | who    | duty                | within                                  |
        | agency | seek_court_approval | 3 court days                            |
        | agency | notify_owner        | <within>                                |
        | agency | destroy             | at once if the judge finds no emergency |
        | agency | destroy             | at once if the judge refuses            |
        | agency | notify_owner        | at once if the judge finds no emergency |
        | agency | notify_owner        | at once if the judge refuses            |

      Examples:
        | reach                                | effect  | silence                                                 | within       |
        | stays within its purpose             | no one  | no court has barred the provider from telling the owner | 3 court days |
        | stays within its purpose             | no one  | a court has barred the provider from telling the owner  | 3 court days |
        | stays within its purpose             | no one  | a court has let police tell the owner later             | 90 days      |
        | stays within its purpose             | someone | a court has let police tell the owner later             | 90 days      |
        | asks for more than its purpose needs | no one  | no court has barred the provider from telling the owner | 3 court days |
        | asks for more than its purpose needs | no one  | a court has barred the provider from telling the owner  | 3 court days |
        | asks for more than its purpose needs | no one  | a court has let police tell the owner later             | 90 days      |
        | asks for more than its purpose needs | someone | a court has let police tell the owner later             | 90 days      |

    @derived @contested
    Scenario Outline: After an emergency in which the request <reach>, telling would endanger someone, and no court has spoken
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And telling the owner would endanger someone
      When police request the footage
      Then under "ca-calecpa" these duties follow
        | who    | duty                | within                                  |
        | agency | seek_court_approval | 3 court days                            |
        | agency | notify_owner        | 3 court days                            |
        | agency | seek_delay_order    | -                                       |
        | agency | destroy             | at once if the judge finds no emergency |
        | agency | destroy             | at once if the judge refuses            |
        | agency | notify_owner        | at once if the judge finds no emergency |
        | agency | notify_owner        | at once if the judge refuses            |

      Examples:
        | reach                                |
        | stays within its purpose             |
        | asks for more than its purpose needs |

  Rule: When the days end

    # Had on Tuesday 10 March: the third court day is Friday the 13th.
    @derived @contested
    Scenario Outline: In an emergency the request <reach>: <act> on <day>, <how>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 18:00
      And on 2026-03-10 police obtain the footage
      And on <day> <act>
      Then under "ca-calecpa" the agency has <done> <how>

      Examples:
        | reach                                | act                                         | done                                   | day        | how      |
        | stays within its purpose             | police ask a court to approve what was done | asked a court to approve what was done | 2026-03-13 | in time  |
        | stays within its purpose             | police ask a court to approve what was done | asked a court to approve what was done | 2026-03-16 | too late |
        | stays within its purpose             | police apply for a warrant                  | asked a court to approve what was done | 2026-03-13 | in time  |
        | stays within its purpose             | police apply for a warrant                  | asked a court to approve what was done | 2026-03-16 | too late |
        | stays within its purpose             | police tell the owner                       | notified the owner                     | 2026-03-13 | in time  |
        | stays within its purpose             | police tell the owner                       | notified the owner                     | 2026-03-16 | too late |
        | asks for more than its purpose needs | police ask a court to approve what was done | asked a court to approve what was done | 2026-03-13 | in time  |
        | asks for more than its purpose needs | police ask a court to approve what was done | asked a court to approve what was done | 2026-03-16 | too late |
        | asks for more than its purpose needs | police apply for a warrant                  | asked a court to approve what was done | 2026-03-13 | in time  |
        | asks for more than its purpose needs | police apply for a warrant                  | asked a court to approve what was done | 2026-03-16 | too late |
        | asks for more than its purpose needs | police tell the owner                       | notified the owner                     | 2026-03-13 | in time  |
        | asks for more than its purpose needs | police tell the owner                       | notified the owner                     | 2026-03-16 | too late |

    # Had on Wednesday 14 January: the third court day is Tuesday the 20th, as Monday is a holiday.
    @derived @contested @T17
    Scenario Outline: Only the provider is silenced: the request <reach>, told on <day>, <how>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And a court has barred the provider from telling the owner
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-01-14 police obtain the footage
      And on <day> police tell the owner
      Then under "ca-calecpa" the agency has notified the owner <how>

      Examples:
        | reach                                | day        | how      |
        | stays within its purpose             | 2026-01-20 | in time  |
        | stays within its purpose             | 2026-01-21 | too late |
        | asks for more than its purpose needs | 2026-01-20 | in time  |
        | asks for more than its purpose needs | 2026-01-21 | too late |

    # Had on 14 January: 90 days end on 14 April.
    @derived @contested @T17
    Scenario Outline: A court let police wait: <paper>, the request <reach>, told on <day>, <how>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And <paper>
      And a court has let police tell the owner later
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-01-14 police obtain the footage
      And on <day> police tell the owner
      Then under "ca-calecpa" the agency has notified the owner <how>

      Examples:
        | paper                              | reach                                | day        | how      |
        | no legal process was served        | stays within its purpose             | 2026-04-14 | in time  |
        | no legal process was served        | stays within its purpose             | 2026-04-15 | too late |
        | no legal process was served        | asks for more than its purpose needs | 2026-04-14 | in time  |
        | no legal process was served        | asks for more than its purpose needs | 2026-04-15 | too late |
        | police served a search warrant     | stays within its purpose             | 2026-04-14 | in time  |
        | police served a search warrant     | stays within its purpose             | 2026-04-15 | too late |
        | police served an emergency warrant | stays within its purpose             | 2026-04-14 | in time  |
        | police served an emergency warrant | stays within its purpose             | 2026-04-15 | too late |

    # 90 days from 21 January end on Tuesday 21 April.
    @derived @contested @T17
    Scenario Outline: Put off by a court, and when police asked, <order>: <paper>, the request <reach>, told on <day>, <how>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And <paper>
      And <order>
      When police request the footage
      And the footage is disclosed on 2026-01-16
      And on 2026-01-21 a court delays the notice
      And on <day> police tell the owner
      Then the duties are
        | regime     | who    | duty         | status   | by         |
        | ca-calecpa | agency | notify_owner | <status> | 2026-04-21 |

      Examples:
        | order                                        | paper                              | reach                                | day        | how      | status    |
        | no court has let police tell the owner later | no legal process was served        | stays within its purpose             | 2026-04-21 | in time  | fulfilled |
        | no court has let police tell the owner later | no legal process was served        | stays within its purpose             | 2026-04-22 | too late | late      |
        | no court has let police tell the owner later | no legal process was served        | asks for more than its purpose needs | 2026-04-21 | in time  | fulfilled |
        | no court has let police tell the owner later | no legal process was served        | asks for more than its purpose needs | 2026-04-22 | too late | late      |
        | no court has let police tell the owner later | police served a search warrant     | stays within its purpose             | 2026-04-21 | in time  | fulfilled |
        | no court has let police tell the owner later | police served a search warrant     | stays within its purpose             | 2026-04-22 | too late | late      |
        | no court has let police tell the owner later | police served an emergency warrant | stays within its purpose             | 2026-04-21 | in time  | fulfilled |
        | no court has let police tell the owner later | police served an emergency warrant | stays within its purpose             | 2026-04-22 | too late | late      |
        | a court has let police tell the owner later  | no legal process was served        | stays within its purpose             | 2026-04-21 | in time  | fulfilled |
        | a court has let police tell the owner later  | no legal process was served        | stays within its purpose             | 2026-04-22 | too late | late      |
        | a court has let police tell the owner later  | no legal process was served        | asks for more than its purpose needs | 2026-04-21 | in time  | fulfilled |
        | a court has let police tell the owner later  | no legal process was served        | asks for more than its purpose needs | 2026-04-22 | too late | late      |
        | a court has let police tell the owner later  | police served a search warrant     | stays within its purpose             | 2026-04-21 | in time  | fulfilled |
        | a court has let police tell the owner later  | police served a search warrant     | stays within its purpose             | 2026-04-22 | too late | late      |
        | a court has let police tell the owner later  | police served an emergency warrant | stays within its purpose             | 2026-04-21 | in time  | fulfilled |
        | a court has let police tell the owner later  | police served an emergency warrant | stays within its purpose             | 2026-04-22 | too late | late      |

    # 90 more from 17 April end on 16 July.
    @derived @contested @T17
    Scenario Outline: Put off twice by a court, and when police asked, <order>: <paper>, the request <reach>, told on <day>, <how>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And <paper>
      And <order>
      When police request the footage
      And the footage is disclosed on 2026-01-16
      And on 2026-01-21 a court delays the notice
      And on 2026-04-17 the court extends the delay
      And on <day> police tell the owner
      Then the duties are
        | regime     | who    | duty         | status   | by         |
        | ca-calecpa | agency | notify_owner | <status> | 2026-07-16 |

      Examples:
        | order                                        | paper                              | reach                                | day        | how      | status    |
        | no court has let police tell the owner later | no legal process was served        | stays within its purpose             | 2026-07-16 | in time  | fulfilled |
        | no court has let police tell the owner later | no legal process was served        | stays within its purpose             | 2026-07-17 | too late | late      |
        | no court has let police tell the owner later | no legal process was served        | asks for more than its purpose needs | 2026-07-16 | in time  | fulfilled |
        | no court has let police tell the owner later | no legal process was served        | asks for more than its purpose needs | 2026-07-17 | too late | late      |
        | no court has let police tell the owner later | police served a search warrant     | stays within its purpose             | 2026-07-16 | in time  | fulfilled |
        | no court has let police tell the owner later | police served a search warrant     | stays within its purpose             | 2026-07-17 | too late | late      |
        | no court has let police tell the owner later | police served an emergency warrant | stays within its purpose             | 2026-07-16 | in time  | fulfilled |
        | no court has let police tell the owner later | police served an emergency warrant | stays within its purpose             | 2026-07-17 | too late | late      |
        | a court has let police tell the owner later  | no legal process was served        | stays within its purpose             | 2026-07-16 | in time  | fulfilled |
        | a court has let police tell the owner later  | no legal process was served        | stays within its purpose             | 2026-07-17 | too late | late      |
        | a court has let police tell the owner later  | no legal process was served        | asks for more than its purpose needs | 2026-07-16 | in time  | fulfilled |
        | a court has let police tell the owner later  | no legal process was served        | asks for more than its purpose needs | 2026-07-17 | too late | late      |
        | a court has let police tell the owner later  | police served a search warrant     | stays within its purpose             | 2026-07-16 | in time  | fulfilled |
        | a court has let police tell the owner later  | police served a search warrant     | stays within its purpose             | 2026-07-17 | too late | late      |
        | a court has let police tell the owner later  | police served an emergency warrant | stays within its purpose             | 2026-07-16 | in time  | fulfilled |
        | a court has let police tell the owner later  | police served an emergency warrant | stays within its purpose             | 2026-07-17 | too late | late      |

    # Section 1546.2 speaks of identified targets.
    @derived @contested
    Scenario Outline: Whom police cannot identify they need not tell: <paper>, <order>, the request <reach>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And <paper>
      And <order>
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-01-13 a court delays the notice
      And on 2026-01-14 police cannot tell who the owner is
      Then on 2026-06-14 under "ca-calecpa" the agency no longer has to notify the owner

      Examples:
        | paper                              | order                                        | reach                                |
        | no legal process was served        | no court has let police tell the owner later | stays within its purpose             |
        | no legal process was served        | a court has let police tell the owner later  | stays within its purpose             |
        | no legal process was served        | no court has let police tell the owner later | asks for more than its purpose needs |
        | no legal process was served        | a court has let police tell the owner later  | asks for more than its purpose needs |
        | police served a search warrant     | no court has let police tell the owner later | stays within its purpose             |
        | police served a search warrant     | a court has let police tell the owner later  | stays within its purpose             |
        | police served an emergency warrant | no court has let police tell the owner later | stays within its purpose             |
        | police served an emergency warrant | a court has let police tell the owner later  | stays within its purpose             |

    @derived
    Scenario Outline: By <paper> police do not learn whose camera it is
      Given police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-01-14 police cannot tell who the owner is
      Then on 2026-02-14 under "ca-calecpa" the agency no longer has to notify the owner

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    @derived @contested
    Scenario Outline: <event>, and the footage goes at once (the request <reach>)
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 18:00
      And on 2026-03-10 police apply for a warrant
      And on 2026-03-20 <event>
      Then on 2026-03-20 under "ca-calecpa" the agency still has to destroy the footage
      And on 2026-03-20 under "ca-calecpa" the agency still has to notify the owner
      And on 2026-03-19 the duties are
        | regime     | who    | duty    | status   |
        | ca-calecpa | agency | destroy | not_owed |

      Examples:
        | reach                                | event                                       |
        | stays within its purpose             | the judge finds that there was no emergency |
        | stays within its purpose             | the judge refuses                           |
        | asks for more than its purpose needs | the judge finds that there was no emergency |
        | asks for more than its purpose needs | the judge refuses                           |

    # 90 days from 6 January end on 6 April, and 90 from 2 April on 1 July.
    @derived @T24
    Scenario Outline: A copy that is kept, <renewed>, is deleted on <day>
      Given police served a preservation request
      When police request the footage
      And police make the request on 2026-01-06 at 12:00
      And on <event day> at 12:00 <event>
      And on <day> at 12:00 the provider deletes the clip
      Then the duties are
        | regime     | who      | duty     | status   |
        | ca-calecpa | provider | preserve | <status> |

      Examples:
        | renewed         | event day  | event                         | day        | status    |
        | renewed in time | 2026-04-02 | police renew the preservation | 2026-07-01 | broken    |
        | renewed in time | 2026-04-02 | police renew the preservation | 2026-07-02 | fulfilled |
        | never renewed   | 2026-02-05 | charges are filed             | 2026-04-06 | broken    |
        | never renewed   | 2026-02-05 | charges are filed             | 2026-04-07 | fulfilled |
