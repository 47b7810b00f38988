@us
Feature: What the federal Act compels
  The Stored Communications Act tells a provider what it must give: recordings on a judge's warrant, records
  on a judge's order, a subscriber's name and address on a subpoena, and that to governments of the country
  only. Until a gag order ends it keeps silent. Private parties and impostors it refuses.

  Background:
    Given an ordinary police request

  Rule: Who may compel what, and with which paper

    @derived
    Scenario Outline: <whom>: <paper>, for <what>
      Given the request comes from <whom>
      And <paper>
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime | outcome | mode | ground   | scope        |
        | us-sca | allow   | must | <ground> | as_requested |
      And under "us-sca" no duties follow

      Examples:
        | whom             | paper                                             | what                              | ground            |
        | a federal agency | police served a search warrant                    | the video                         | search_warrant    |
        | a federal agency | police served an emergency warrant                | the video                         | emergency_warrant |
        | a federal agency | police served a court order that is not a warrant | the subscriber's name and address | court_order       |
        | a federal agency | police served a court order that is not a warrant | the locations of devices          | court_order       |
        | a federal agency | police served a subpoena                          | the subscriber's name and address | subpoena          |
        | a state agency   | police served a search warrant                    | the video                         | search_warrant    |
        | a state agency   | police served an emergency warrant                | the video                         | emergency_warrant |
        | a state agency   | police served a court order that is not a warrant | the subscriber's name and address | court_order       |
        | a state agency   | police served a court order that is not a warrant | the locations of devices          | court_order       |
        | a state agency   | police served a subpoena                          | the subscriber's name and address | subpoena          |
        | local police     | police served a search warrant                    | the video                         | search_warrant    |
        | local police     | police served a search warrant                    | the audio                         | search_warrant    |
        | local police     | police served a search warrant                    | the video with its audio          | search_warrant    |
        | local police     | police served a search warrant                    | a still image                     | search_warrant    |
        | local police     | police served a search warrant                    | the subscriber's name and address | search_warrant    |
        | local police     | police served a search warrant                    | the locations of devices          | search_warrant    |
        | local police     | police served an emergency warrant                | the video                         | emergency_warrant |
        | local police     | police served an emergency warrant                | the audio                         | emergency_warrant |
        | local police     | police served an emergency warrant                | the video with its audio          | emergency_warrant |
        | local police     | police served an emergency warrant                | a still image                     | emergency_warrant |
        | local police     | police served an emergency warrant                | the subscriber's name and address | emergency_warrant |
        | local police     | police served an emergency warrant                | the locations of devices          | emergency_warrant |
        | local police     | police served a court order that is not a warrant | the subscriber's name and address | court_order       |
        | local police     | police served a court order that is not a warrant | the locations of devices          | court_order       |
        | local police     | police served a subpoena                          | the subscriber's name and address | subpoena          |

    @derived
    Scenario Outline: A gag order goes with it: <paper>, for <what>
      Given <paper>
      And police want <what>
      And a court has barred the provider from telling the owner
      When police request the recordings
      Then under "us-sca" these duties follow
        | who      | duty        | within                   |
        | provider | keep_silent | until the gag order ends |

      Examples:
        | paper                                             | what                              |
        | police served a search warrant                    | the video                         |
        | police served an emergency warrant                | the video                         |
        | police served a court order that is not a warrant | the subscriber's name and address |
        | police served a subpoena                          | the subscriber's name and address |

    @derived
    Scenario Outline: The gag order ends, and the provider may speak: <paper>, for <what>
      Given <paper>
      And police want <what>
      And a court has barred the provider from telling the owner
      When police request the recordings
      And on 2026-01-12 a court forbids the provider to tell the owner
      And on 2026-03-02 the gag order ends
      Then on 2026-04-01 under "us-sca" the provider no longer has to keep silent about the request

      Examples:
        | paper                                             | what                              |
        | police served a search warrant                    | the video                         |
        | police served an emergency warrant                | the video                         |
        | police served a court order that is not a warrant | the subscriber's name and address |
        | police served a subpoena                          | the subscriber's name and address |

    @derived
    Scenario Outline: <paper>, for <what>, from <issuer>, <validity>
      Given <paper>
      And police want <what>
      And the process was issued by <issuer>
      And the process is <validity>
      When police request the recordings
      Then the regimes decide
        | regime | outcome | mode     | ground |
        | us-sca | refuse  | must_not | -      |

      Examples:
        | paper                                             | what                              | issuer       | validity              |
        | police served a search warrant                    | the video                         | a prosecutor | valid on its face     |
        | police served a search warrant                    | the video                         | a judge      | not valid on its face |
        | police served an emergency warrant                | the video                         | police alone | valid on its face     |
        | police served an emergency warrant                | the video                         | a prosecutor | valid on its face     |
        | police served an emergency warrant                | the video                         | a judge      | not valid on its face |
        | police served a court order that is not a warrant | the subscriber's name and address | a prosecutor | valid on its face     |
        | police served a court order that is not a warrant | the subscriber's name and address | a judge      | not valid on its face |
        | police served a court order that is not a warrant | the locations of devices          | a prosecutor | valid on its face     |
        | police served a court order that is not a warrant | the locations of devices          | a judge      | not valid on its face |
        | police served a subpoena                          | the subscriber's name and address | a judge      | not valid on its face |
        | police served a subpoena                          | the locations of devices          | a judge      | not valid on its face |
        | police served a subpoena                          | the video                         | a judge      | not valid on its face |
        | police served a court order that is not a warrant | the video                         | a judge      | not valid on its face |

    @derived
    Scenario: A prosecutor's subpoena does for a name and address
      Given police served a subpoena
      And the process was issued by a prosecutor
      And police want the subscriber's name and address
      When police request the account records
      Then the ground under "us-sca" is a subpoena

    @derived @contested
    Scenario Outline: Not settled: <paper>, for <what>
      Given <paper>
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime | outcome | mode   | contested |
        | us-sca | refuse  | <mode> | yes       |

      Examples: Recordings and places on less than the Act's practice asks for
        | paper                                             | what                     | mode     |
        | police served a subpoena                          | the video                | must_not |
        | police served a subpoena                          | the audio                | must_not |
        | police served a subpoena                          | the video with its audio | must_not |
        | police served a subpoena                          | a still image            | must_not |
        | police served a subpoena                          | the locations of devices | must_not |
        | police served a court order that is not a warrant | the video                | must_not |
        | police served a court order that is not a warrant | the audio                | must_not |
        | police served a court order that is not a warrant | the video with its audio | must_not |
        | police served a court order that is not a warrant | a still image            | must_not |

      Examples: What is not stored
        | paper                                             | what                                  | mode      |
        | no legal process was served                       | to watch the live stream              | no_ground |
        | no legal process was served                       | a face searched for in the recordings | no_ground |
        | police served a subpoena                          | to watch the live stream              | no_ground |
        | police served a subpoena                          | a face searched for in the recordings | no_ground |
        | police served a court order that is not a warrant | to watch the live stream              | no_ground |
        | police served a court order that is not a warrant | a face searched for in the recordings | no_ground |
        | police served a search warrant                    | to watch the live stream              | no_ground |
        | police served a search warrant                    | a face searched for in the recordings | no_ground |
        | police served an emergency warrant                | to watch the live stream              | no_ground |
        | police served an emergency warrant                | a face searched for in the recordings | no_ground |

    @derived
    Scenario Outline: Nothing is served, and police want <what>
      Given police want <what>
      When police request the recordings
      Then "us-sca" must not disclose

      Examples:
        | what                              |
        | the video                         |
        | the audio                         |
        | the video with its audio          |
        | a still image                     |
        | the subscriber's name and address |
        | the locations of devices          |

  Rule: A copy is kept for governments of the country

    @derived
    Scenario Outline: <whom> has the copy kept, of <what>
      Given the request comes from <whom>
      And police served a preservation request
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime | outcome | mode      | ground       |
        | us-sca | refuse  | no_ground | preservation |
      And under "us-sca" these duties follow
        | who      | duty     | within      |
        | provider | preserve | for 90 days |

      Examples:
        | whom             | what                              |
        | a federal agency | the video                         |
        | a state agency   | the video                         |
        | local police     | the video                         |
        | local police     | the subscriber's name and address |

    @derived
    Scenario Outline: <whom> asks for what only governments can
      Given the request comes from <whom>
      And <paper>
      When police request the footage
      Then "us-sca" must not disclose
      And under "us-sca" no duties follow

      Examples:
        | whom                    | paper                                             |
        | foreign police          | police served a preservation request              |
        | a party to a civil suit | police served a preservation request              |
        | a private person        | police served a preservation request              |
        | a party to a civil suit | police served a search warrant                    |
        | a party to a civil suit | police served an emergency warrant                |
        | a party to a civil suit | police served a subpoena                          |
        | a private person        | police served a subpoena                          |
        | a party to a civil suit | police served a court order that is not a warrant |
        | a private person        | police served a court order that is not a warrant |
        | a party to a civil suit | no legal process was served                       |
        | a private person        | no legal process was served                       |

  Rule: Private parties, and whoever only claims to be a government

    @derived
    Scenario Outline: <whom> wants <what>: <paper>, and who it is has <checked>
      Given the request comes from <whom>
      And police want <what>
      And <paper>
      And the requester's identity has <checked>
      When police request the recordings
      Then the regimes decide
        | regime | outcome   | mode   | contested |
        | us-sca | <outcome> | <mode> | no        |

      Examples: Records are not barred
        | whom                    | what                              | paper                                             | checked           | outcome      | mode |
        | a party to a civil suit | the subscriber's name and address | no legal process was served                       | been verified     | not_governed | -    |
        | a party to a civil suit | the subscriber's name and address | police served a subpoena                          | been verified     | not_governed | -    |
        | a party to a civil suit | the subscriber's name and address | police served a court order that is not a warrant | been verified     | not_governed | -    |
        | a party to a civil suit | the locations of devices          | no legal process was served                       | been verified     | not_governed | -    |
        | a party to a civil suit | the locations of devices          | police served a subpoena                          | been verified     | not_governed | -    |
        | a party to a civil suit | the locations of devices          | police served a court order that is not a warrant | been verified     | not_governed | -    |
        | a private person        | the subscriber's name and address | no legal process was served                       | been verified     | not_governed | -    |
        | a private person        | the subscriber's name and address | police served a subpoena                          | been verified     | not_governed | -    |
        | a private person        | the subscriber's name and address | police served a court order that is not a warrant | been verified     | not_governed | -    |
        | a private person        | the locations of devices          | no legal process was served                       | been verified     | not_governed | -    |
        | a private person        | the locations of devices          | police served a subpoena                          | been verified     | not_governed | -    |
        | a private person        | the locations of devices          | police served a court order that is not a warrant | been verified     | not_governed | -    |
        | a party to a civil suit | the subscriber's name and address | no legal process was served                       | not been verified | not_governed | -    |
        | a party to a civil suit | the locations of devices          | no legal process was served                       | not been verified | not_governed | -    |
        | a private person        | the subscriber's name and address | no legal process was served                       | not been verified | not_governed | -    |
        | a private person        | the locations of devices          | no legal process was served                       | not been verified | not_governed | -    |

      Examples: Recordings are
        | whom                    | what                     | paper                       | checked           | outcome | mode     |
        | a party to a civil suit | the video                | no legal process was served | been verified     | refuse  | must_not |
        | a party to a civil suit | the audio                | no legal process was served | been verified     | refuse  | must_not |
        | a party to a civil suit | the video with its audio | no legal process was served | been verified     | refuse  | must_not |
        | a party to a civil suit | a still image            | no legal process was served | been verified     | refuse  | must_not |
        | a private person        | the video                | no legal process was served | been verified     | refuse  | must_not |
        | a private person        | the audio                | no legal process was served | been verified     | refuse  | must_not |
        | a private person        | the video with its audio | no legal process was served | been verified     | refuse  | must_not |
        | a private person        | a still image            | no legal process was served | been verified     | refuse  | must_not |
        | a party to a civil suit | the video                | no legal process was served | not been verified | refuse  | must_not |
        | a private person        | the video                | no legal process was served | not been verified | refuse  | must_not |

    @derived @contested
    Scenario Outline: One who passes for <whom> wants <what>: <paper>
      Given the requester's identity has not been verified
      And the request comes from <whom>
      And police want <what>
      And <paper>
      When police request the recordings
      Then the regimes decide
        | regime | outcome | mode     | contested   |
        | us-sca | refuse  | must_not | <contested> |

      Examples:
        | whom             | what                              | paper                                             | contested |
        | a federal agency | the video                         | no legal process was served                       | no        |
        | a state agency   | the video                         | no legal process was served                       | no        |
        | local police     | the video                         | no legal process was served                       | no        |
        | foreign police   | the video                         | no legal process was served                       | no        |
        | a federal agency | the subscriber's name and address | no legal process was served                       | yes       |
        | a state agency   | the subscriber's name and address | no legal process was served                       | yes       |
        | local police     | the subscriber's name and address | no legal process was served                       | yes       |
        | foreign police   | the subscriber's name and address | no legal process was served                       | yes       |
        | local police     | the locations of devices          | no legal process was served                       | yes       |
        | local police     | the video                         | police served a search warrant                    | no        |
        | local police     | the video                         | police served an emergency warrant                | no        |
        | local police     | the subscriber's name and address | police served a court order that is not a warrant | yes       |
        | local police     | the subscriber's name and address | police served a subpoena                          | yes       |
