@us
Feature: Emergencies and notice in Vermont
  Vermont's law lets police compel in an emergency that the officer believes in, though not a name and
  address. The owner hears of it within three days, and of a warrant at once, unless a court delays that.

  Rule: An emergency that the officer believes in compels, and opens no more than it needs

    @derived @contested
    Scenario Outline: Emergency: <danger>, <urgency>, the officer <faith>, and <reach>
      Given an ordinary police request
      And <danger>
      And <urgency>
      And the officer <faith>
      And the request <reach>
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode   | ground   | scope   | contested |
        | vt-13-232 | allow   | <mode> | <ground> | <scope> | yes       |

      Examples: An emergency that the law knows
        | danger                                           | urgency                                       | faith              | reach                                | mode | ground    | scope        |
        | a person is in danger of death                   | waiting for legal process would come too late | acts in good faith | stays within its purpose             | must | emergency | as_requested |
        | a person is in danger of serious physical injury | waiting for legal process would come too late | acts in good faith | stays within its purpose             | must | emergency | as_requested |
        | a person is in danger of death                   | waiting for legal process would come too late | acts in good faith | asks for more than its purpose needs | must | emergency | narrowed     |
        | a person is in danger of serious physical injury | waiting for legal process would come too late | acts in good faith | asks for more than its purpose needs | must | emergency | narrowed     |

      Examples: None that it knows, so that only the bare request is left
        | danger                                     | urgency                                       | faith                      | reach                                | mode | ground    | scope        |
        | a person's health or security is in danger | waiting for legal process would come too late | acts in good faith         | stays within its purpose             | may  | voluntary | as_requested |
        | only property is in danger                 | waiting for legal process would come too late | acts in good faith         | stays within its purpose             | may  | voluntary | as_requested |
        | no one is in danger                        | waiting for legal process would come too late | acts in good faith         | stays within its purpose             | may  | voluntary | as_requested |
        | a person is in danger of death             | there is time to wait for legal process       | acts in good faith         | stays within its purpose             | may  | voluntary | as_requested |
        | a person is in danger of death             | waiting for legal process would come too late | does not act in good faith | stays within its purpose             | may  | voluntary | as_requested |
        | a person's health or security is in danger | waiting for legal process would come too late | acts in good faith         | asks for more than its purpose needs | may  | voluntary | as_requested |
        | only property is in danger                 | waiting for legal process would come too late | acts in good faith         | asks for more than its purpose needs | may  | voluntary | as_requested |
        | no one is in danger                        | waiting for legal process would come too late | acts in good faith         | asks for more than its purpose needs | may  | voluntary | as_requested |
        | a person is in danger of death             | there is time to wait for legal process       | acts in good faith         | asks for more than its purpose needs | may  | voluntary | as_requested |
        | a person is in danger of death             | waiting for legal process would come too late | does not act in good faith | asks for more than its purpose needs | may  | voluntary | as_requested |

    # Section 8102(c) leaves the emergency out; a live view is no information on a device.
    @derived @contested
    Scenario Outline: An emergency in which police want <what>, and <reach>
      Given an ordinary police request
      And a person is in danger of death
      And waiting for legal process would come too late
      And police want <what>
      And the request <reach>
      When police request the recordings
      Then the regimes decide
        | regime    | outcome | mode   | ground   | scope   | contested |
        | vt-13-232 | allow   | <mode> | <ground> | <scope> | yes       |

      Examples: What is on a device
        | what                     | reach                                | mode | ground    | scope        |
        | the audio                | stays within its purpose             | must | emergency | as_requested |
        | the video with its audio | stays within its purpose             | must | emergency | as_requested |
        | a still image            | stays within its purpose             | must | emergency | as_requested |
        | the locations of devices | stays within its purpose             | must | emergency | as_requested |
        | the audio                | asks for more than its purpose needs | must | emergency | narrowed     |
        | the video with its audio | asks for more than its purpose needs | must | emergency | narrowed     |
        | a still image            | asks for more than its purpose needs | must | emergency | narrowed     |
        | the locations of devices | asks for more than its purpose needs | must | emergency | narrowed     |

      Examples: What is not
        | what                              | reach                                | mode | ground    | scope        |
        | the subscriber's name and address | stays within its purpose             | may  | voluntary | as_requested |
        | to watch the live stream          | stays within its purpose             | may  | voluntary | as_requested |
        | the subscriber's name and address | asks for more than its purpose needs | may  | voluntary | as_requested |
        | to watch the live stream          | asks for more than its purpose needs | may  | voluntary | as_requested |

    @derived
    Scenario: What the owner told the provider comes before an emergency that asks too much
      Given an ordinary police request
      And consent was given
      And a person is in danger of death
      And waiting for legal process would come too late
      And the request asks for more than its purpose needs
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode | ground    | scope        |
        | vt-13-232 | allow   | may  | voluntary | as_requested |

    @derived @contested
    Scenario: A judge's subpoena for a name comes before the owner's own word
      Given an ordinary police request
      And police served a subpoena
      And police want the subscriber's name and address
      And consent was given
      And the answer was given to police
      When police request the account records
      Then the ground under "vt-13-232" is a subpoena

    @derived @contested
    Scenario: Too vague to find any footage, and still an emergency
      Given an ordinary police request
      And a person is in danger of death
      And waiting for legal process would come too late
      And the request is too vague to find any footage
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode | ground    | scope    | contested |
        | vt-13-232 | allow   | must | emergency | narrowed | yes       |

  Rule: The owner hears of it with the warrant, or within three days

    @derived
    Scenario Outline: After <paper>, where telling the owner would endanger no one
      Given an ordinary police request
      And police served <paper>
      And telling the owner would endanger no one
      And no court has let police tell the owner later
      When police request the footage
      Then under "vt-13-232" these duties follow
        | who    | duty         | within           |
        | agency | notify_owner | with the warrant |

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    # A danger is a reason to ask a court; until the court has spoken the notice is due.
    @derived
    Scenario Outline: After <paper>, where telling the owner would endanger someone
      Given an ordinary police request
      And police served <paper>
      And telling the owner would endanger someone
      And no court has let police tell the owner later
      When police request the footage
      Then under "vt-13-232" these duties follow
        | who    | duty             | within           |
        | agency | notify_owner     | with the warrant |
        | agency | seek_delay_order | -                |

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    @derived
    Scenario Outline: After <paper>, a court has let police tell the owner later, and <effect> is endangered
      Given an ordinary police request
      And police served <paper>
      And telling the owner would endanger <effect>
      And a court has let police tell the owner later
      When police request the footage
      Then under "vt-13-232" no duties follow

      Examples:
        | paper                | effect  |
        | a search warrant     | no one  |
        | a search warrant     | someone |
        | an emergency warrant | no one  |
        | an emergency warrant | someone |

    # What silences the provider is no delay of the agency's own notice.
    @derived
    Scenario: A gag order on the provider leaves the agency's notice as it is
      Given an ordinary police request
      And police served a search warrant
      And a court has barred the provider from telling the owner
      When police request the footage
      Then under "vt-13-232" these duties follow
        | who    | duty         | within           |
        | agency | notify_owner | with the warrant |

    @derived @contested
    Scenario Outline: After an emergency in which the request <reach>, where telling the owner would endanger no one
      Given an ordinary police request
      And a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And telling the owner would endanger no one
      When police request the footage
      Then under "vt-13-232" these duties follow
        | who    | duty         | within |
        | agency | notify_owner | 3 days |

      Examples:
        | reach                                |
        | stays within its purpose             |
        | asks for more than its purpose needs |

    @derived @contested
    Scenario Outline: After an emergency in which the request <reach>, where telling the owner would endanger someone
      Given an ordinary police request
      And a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And telling the owner would endanger someone
      When police request the footage
      Then under "vt-13-232" these duties follow
        | who    | duty             | within |
        | agency | notify_owner     | 3 days |
        | agency | seek_delay_order | -      |

      Examples:
        | reach                                |
        | stays within its purpose             |
        | asks for more than its purpose needs |

    @derived @contested
    Scenario Outline: After an emergency a court has let police tell the owner later, and <effect> is endangered
      Given an ordinary police request
      And a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      And telling the owner would endanger <effect>
      And a court has let police tell the owner later
      When police request the footage
      Then under "vt-13-232" no duties follow

      Examples:
        | reach                                | effect  |
        | stays within its purpose             | no one  |
        | stays within its purpose             | someone |
        | asks for more than its purpose needs | no one  |
        | asks for more than its purpose needs | someone |

    @derived
    Scenario: A court delays the notice that goes with an emergency warrant
      Given an ordinary police request
      And police served an emergency warrant
      When police request the footage
      And on 2026-01-13 a court delays the notice
      And the footage is disclosed on 2026-01-14
      Then on 2026-02-14 under "vt-13-232" the agency no longer has to notify the owner

    @derived @contested
    Scenario Outline: Three days from having it, where police <reach>: told on <day>, <how>
      Given an ordinary police request
      And a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-01-14 police obtain the footage
      And on <day> police tell the owner
      Then under "vt-13-232" the agency has notified the owner <how>

      Examples:
        | reach                                | day        | how      |
        | stays within its purpose             | 2026-01-17 | in time  |
        | stays within its purpose             | 2026-01-18 | too late |
        | asks for more than its purpose needs | 2026-01-17 | in time  |
        | asks for more than its purpose needs | 2026-01-18 | too late |

    @derived @contested
    Scenario Outline: A court delays the notice of an emergency in which police <reach>
      Given an ordinary police request
      And a person is in danger of death
      And waiting for legal process would come too late
      And the request <reach>
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-01-13 a court delays the notice
      Then on 2026-02-14 under "vt-13-232" the agency no longer has to notify the owner

      Examples:
        | reach                                |
        | stays within its purpose             |
        | asks for more than its purpose needs |

    # Section 8103 speaks of identified targets.
    @derived @contested
    Scenario Outline: Whom police cannot identify they need not tell: <paper>, and <reach>
      Given an ordinary police request
      And a person is in danger of death
      And waiting for legal process would come too late
      And <paper>
      And the request <reach>
      When police request the footage
      And the footage is disclosed on 2025-01-13
      And on 2025-01-14 police cannot tell who the owner is
      Then on 2025-02-14 under "vt-13-232" the agency no longer has to notify the owner

      Examples:
        | paper                              | reach                                |
        | no legal process was served        | stays within its purpose             |
        | no legal process was served        | asks for more than its purpose needs |
        | police served a search warrant     | stays within its purpose             |
        | police served an emergency warrant | stays within its purpose             |
