@us @utah
Feature: Emergencies and notice in Utah
  The exceptions of Utah's Act were not read, so that an emergency opens here what any usual text would
  let it. After a warrant, what it did not aim at is destroyed, and the owner hears of it by the earlier of
  90 days and three days after the investigation; a court may put that off by 30 days, and by 30 more.

  Rule: An emergency, in the strictest usual terms

    @derived @contested
    Scenario Outline: <danger>, <imminence>, <urgency>, the request <reach>
      Given an ordinary police request
      And <danger>
      And the danger is <imminence>
      And <urgency>
      And the request <reach>
      When police request the footage
      Then the regimes decide
        | regime               | outcome   | mode   | ground   | scope   |
        | ut-data-privacy      | <outcome> | <mode> | <ground> | <scope> |
        | ut-data-privacy-2026 | <outcome> | <mode> | <ground> | <scope> |

      Examples: Someone may die, at once
        | danger                                           | imminence | urgency                                       | reach                                | outcome | mode | ground    | scope        |
        | a person is in danger of death                   | imminent  | waiting for legal process would come too late | stays within its purpose             | allow   | may  | emergency | as_requested |
        | a person is in danger of serious physical injury | imminent  | waiting for legal process would come too late | stays within its purpose             | allow   | may  | emergency | as_requested |
        | a person is in danger of death                   | imminent  | waiting for legal process would come too late | asks for more than its purpose needs | allow   | may  | emergency | narrowed     |
        | a person is in danger of serious physical injury | imminent  | waiting for legal process would come too late | asks for more than its purpose needs | allow   | may  | emergency | narrowed     |

      Examples: Something is missing
        | danger                                     | imminence    | urgency                                       | reach                                | outcome | mode     | ground | scope |
        | a person's health or security is in danger | imminent     | waiting for legal process would come too late | stays within its purpose             | refuse  | must_not | -      | -     |
        | only property is in danger                 | imminent     | waiting for legal process would come too late | stays within its purpose             | refuse  | must_not | -      | -     |
        | a person is in danger of death             | not imminent | waiting for legal process would come too late | stays within its purpose             | refuse  | must_not | -      | -     |
        | a person is in danger of death             | imminent     | there is time to wait for legal process       | stays within its purpose             | refuse  | must_not | -      | -     |
        | a person's health or security is in danger | imminent     | waiting for legal process would come too late | asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | only property is in danger                 | imminent     | waiting for legal process would come too late | asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | a person is in danger of death             | not imminent | waiting for legal process would come too late | asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | a person is in danger of death             | imminent     | there is time to wait for legal process       | asks for more than its purpose needs | refuse  | must_not | -      | -     |

    @derived @contested
    Scenario Outline: In an emergency police want <what>, and the request <reach>
      Given an ordinary police request
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And police want <what>
      And the request <reach>
      When police request the recordings
      Then the regimes decide
        | regime               | outcome   | mode   | scope   |
        | ut-data-privacy      | <outcome> | <mode> | <scope> |
        | ut-data-privacy-2026 | <outcome> | <mode> | <scope> |
      And under "ut-data-privacy" no duties follow

      Examples:
        | what                                  | reach                                | outcome | mode     | scope        |
        | the audio                             | stays within its purpose             | allow   | may      | as_requested |
        | the video with its audio              | stays within its purpose             | allow   | may      | as_requested |
        | a still image                         | stays within its purpose             | allow   | may      | as_requested |
        | the subscriber's name and address     | stays within its purpose             | allow   | may      | as_requested |
        | the locations of devices              | stays within its purpose             | allow   | may      | as_requested |
        | to watch the live stream              | stays within its purpose             | refuse  | must_not | -            |
        | a face searched for in the recordings | stays within its purpose             | refuse  | must_not | -            |
        | the audio                             | asks for more than its purpose needs | allow   | may      | narrowed     |
        | the video with its audio              | asks for more than its purpose needs | allow   | may      | narrowed     |
        | a still image                         | asks for more than its purpose needs | allow   | may      | narrowed     |
        | the subscriber's name and address     | asks for more than its purpose needs | allow   | may      | narrowed     |
        | the locations of devices              | asks for more than its purpose needs | allow   | may      | narrowed     |
        | to watch the live stream              | asks for more than its purpose needs | refuse  | must_not | -            |
        | a face searched for in the recordings | asks for more than its purpose needs | refuse  | must_not | -            |

    @derived @contested
    Scenario: In an emergency a subpoena for the places of devices takes nothing away
      Given an ordinary police request
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And police served a subpoena
      And police want the locations of devices
      When police request the account records
      Then the ground under "ut-data-privacy" is an emergency

    @derived
    Scenario: Too vague to find any footage, and still an emergency
      Given an ordinary police request
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the request is too vague to find any footage
      When police request the footage
      Then the regimes decide
        | regime               | outcome | mode | ground    | scope    |
        | ut-data-privacy      | allow   | may  | emergency | narrowed |
        | ut-data-privacy-2026 | allow   | may  | emergency | narrowed |

  Rule: After a warrant, exactly these duties

    @derived
    Scenario Outline: After <paper>, telling the owner would endanger no one
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      Then under "<regime>" these duties follow
        | who    | duty              | within  |
        | agency | notify_owner      | 90 days |
        | agency | destroy_unrelated | -       |

      Examples:
        | regime               | paper                |
        | ut-data-privacy      | a search warrant     |
        | ut-data-privacy      | an emergency warrant |
        | ut-data-privacy-2026 | a search warrant     |
        | ut-data-privacy-2026 | an emergency warrant |

    @derived
    Scenario Outline: After <paper>, telling the owner would endanger someone
      Given an ordinary police request
      And police served <paper>
      And telling the owner would endanger someone
      When police request the footage
      Then under "<regime>" these duties follow
        | who    | duty              | within  |
        | agency | notify_owner      | 90 days |
        | agency | seek_delay_order  | -       |
        | agency | destroy_unrelated | -       |

      Examples:
        | regime               | paper                |
        | ut-data-privacy      | a search warrant     |
        | ut-data-privacy      | an emergency warrant |
        | ut-data-privacy-2026 | a search warrant     |
        | ut-data-privacy-2026 | an emergency warrant |

    @derived
    Scenario Outline: After <paper>, telling the owner would endanger someone, and a court has let police wait
      Given an ordinary police request
      And police served <paper>
      And telling the owner would endanger someone
      And a court has let police tell the owner later
      When police request the footage
      Then under "<regime>" these duties follow
        | who    | duty              | within  |
        | agency | notify_owner      | 90 days |
        | agency | destroy_unrelated | -       |

      Examples:
        | regime               | paper                |
        | ut-data-privacy      | a search warrant     |
        | ut-data-privacy      | an emergency warrant |
        | ut-data-privacy-2026 | a search warrant     |
        | ut-data-privacy-2026 | an emergency warrant |

    # Had on 14 January: 90 days end on 14 April; three days from 2 February on the 5th.
    @derived
    Scenario Outline: By <paper>: the investigation ends on <end>, and the owner is told on <day>, <how>
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-01-14 police obtain the footage
      And on <end> the investigation ends
      And on <day> police tell the owner
      Then under "ut-data-privacy" the agency has notified the owner <how>

      Examples:
        | paper                | end        | day        | how      |
        | a search warrant     | 2026-02-02 | 2026-02-05 | in time  |
        | a search warrant     | 2026-02-02 | 2026-02-06 | too late |
        | an emergency warrant | 2026-02-02 | 2026-02-05 | in time  |
        | an emergency warrant | 2026-02-02 | 2026-02-06 | too late |

    @derived
    Scenario Outline: By <paper>: the investigation goes on, and the owner is told on <day>, <how>
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-01-14 police obtain the footage
      And on <day> police tell the owner
      Then under "ut-data-privacy" the agency has notified the owner <how>

      Examples:
        | paper                | day        | how      |
        | a search warrant     | 2026-04-14 | in time  |
        | a search warrant     | 2026-04-15 | too late |
        | an emergency warrant | 2026-04-14 | in time  |
        | an emergency warrant | 2026-04-15 | too late |

    # 30 days from 4 February end on 6 March, and 30 from that on 5 April.
    @derived
    Scenario Outline: By <paper>: a court puts the notice off, and the owner is told on <day>, <how>
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-02-02 the investigation ends
      And on 2026-02-04 a court delays the notice
      And on <day> police tell the owner
      Then under "ut-data-privacy" the agency has notified the owner <how>

      Examples:
        | paper                | day        | how      |
        | a search warrant     | 2026-03-06 | in time  |
        | a search warrant     | 2026-03-07 | too late |
        | an emergency warrant | 2026-03-06 | in time  |
        | an emergency warrant | 2026-03-07 | too late |

    @derived
    Scenario Outline: By <paper>: the court extends the delay, and the owner is told on <day>, <how>
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-02-02 the investigation ends
      And on 2026-02-04 a court delays the notice
      And on 2026-03-06 the court extends the delay
      And on <day> police tell the owner
      Then under "ut-data-privacy" the agency has notified the owner <how>

      Examples:
        | paper                | day        | how      |
        | a search warrant     | 2026-04-05 | in time  |
        | a search warrant     | 2026-04-06 | too late |
        | an emergency warrant | 2026-04-05 | in time  |
        | an emergency warrant | 2026-04-06 | too late |

    # 90 days from 1 May end on 30 July; 30 from 20 July on 19 August, and 30 from that on 18 September.
    @derived
    Scenario Outline: By <paper>: police learn in May who the owner is, who is told on <day>, <how> (<delay>)
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-01-14 police cannot tell who the owner is
      And on 2026-05-01 police learn who the owner is
      And on <day> police tell the owner
      Then the duties are
        | regime          | who    | duty         | status   | by         |
        | ut-data-privacy | agency | notify_owner | <status> | 2026-07-30 |

      Examples:
        | paper                | delay    | day        | how      | status    |
        | a search warrant     | no delay | 2026-07-30 | in time  | fulfilled |
        | a search warrant     | no delay | 2026-07-31 | too late | late      |
        | an emergency warrant | no delay | 2026-07-30 | in time  | fulfilled |
        | an emergency warrant | no delay | 2026-07-31 | too late | late      |

    @derived
    Scenario Outline: By <paper>: a court puts off the notice to an owner whom police learn of in May
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-01-14 police cannot tell who the owner is
      And on 2026-05-01 police learn who the owner is
      And on 2026-07-20 a court delays the notice
      Then on 2026-08-19 under "ut-data-privacy" the agency still has to notify the owner
      And on 2026-08-20 under "ut-data-privacy" the agency has not notified the owner in time

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    @derived
    Scenario Outline: By <paper>: a court puts it off once more
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-01-14 police cannot tell who the owner is
      And on 2026-05-01 police learn who the owner is
      And on 2026-07-20 a court delays the notice
      And on 2026-08-19 the court extends the delay
      Then on 2026-09-18 under "ut-data-privacy" the agency still has to notify the owner
      And on 2026-09-19 under "ut-data-privacy" the agency has not notified the owner in time

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    @derived
    Scenario Outline: By <paper>: an owner abroad is not told, whenever police learn it
      Given an ordinary police request
      And police served <paper>
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-02-01 police learn who the owner is
      And on 2026-02-02 the owner turns out to be abroad
      Then on 2026-12-31 under "ut-data-privacy" the agency no longer has to notify the owner

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |
