@us
Feature: What Maine asks of its police
  Maine's agencies take what a camera recorded by a warrant, by the consent of its owner or of a user, or
  in an emergency that leaves no time for a warrant. Then they have three days to tell the owner. Names,
  addresses and the places of devices are other laws' matter.

  Background:
    Given an ordinary police request
    And the request is made on 2024-09-02

  Rule: The law is about what cameras recorded, and about Maine's own agencies

    @derived
    Scenario Outline: The request comes from <whom>, whom the law <binds>
      Given the request comes from <whom>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   |
        | me-16-641 | <outcome> | <mode> |

      Examples:
        | whom                    | binds         | outcome      | mode     |
        | local police            | binds         | refuse       | must_not |
        | a state agency          | binds         | refuse       | must_not |
        | a federal agency        | does not bind | not_governed | -        |
        | foreign police          | does not bind | not_governed | -        |
        | a party to a civil suit | does not bind | not_governed | -        |
        | a private person        | does not bind | not_governed | -        |

    @derived
    Scenario Outline: A bare request for <what> is <how>
      Given police want <what>
      When police request the recordings
      Then the regimes decide
        | regime    | outcome   | mode   |
        | me-16-641 | <outcome> | <mode> |

      Examples:
        | what                                  | how                  | outcome      | mode     |
        | the subscriber's name and address     | not the law's matter | not_governed | -        |
        | the locations of devices              | not the law's matter | not_governed | -        |
        | the video                             | forbidden            | refuse       | must_not |
        | the audio                             | forbidden            | refuse       | must_not |
        | the video with its audio              | forbidden            | refuse       | must_not |
        | a still image                         | forbidden            | refuse       | must_not |
        | to watch the live stream              | forbidden            | refuse       | must_not |
        | a face searched for in the recordings | forbidden            | refuse       | must_not |

    @derived
    Scenario Outline: Whatever else there is, <what> is not the law's matter
      Given police want <what>
      And police knock on the owner's door
      And consent was given
      When police ask the owner for the footage
      Then "me-16-641" does not govern the request

      Examples:
        | what                              |
        | the subscriber's name and address |
        | the locations of devices          |

  Rule: A warrant is a judge's, and valid

    @derived
    Scenario Outline: Police served <paper>, issued by <issuer> and <validity>
      Given police served <paper>
      And the process was issued by <issuer>
      And the process is <validity>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   |
        | me-16-641 | <outcome> | <mode> | <ground> | <scope> |

      Examples: A warrant
        | paper                | issuer  | validity          | outcome | mode | ground            | scope        |
        | a search warrant     | a judge | valid on its face | allow   | must | search_warrant    | as_requested |
        | an emergency warrant | a judge | valid on its face | allow   | must | emergency_warrant | as_requested |

      Examples: Anything less
        | paper                               | issuer       | validity              | outcome | mode     | ground | scope |
        | a search warrant                    | a prosecutor | valid on its face     | refuse  | must_not | -      | -     |
        | a search warrant                    | a judge      | not valid on its face | refuse  | must_not | -      | -     |
        | an emergency warrant                | police alone | valid on its face     | refuse  | must_not | -      | -     |
        | an emergency warrant                | a prosecutor | valid on its face     | refuse  | must_not | -      | -     |
        | an emergency warrant                | a judge      | not valid on its face | refuse  | must_not | -      | -     |
        | a court order that is not a warrant | a judge      | valid on its face     | refuse  | must_not | -      | -     |
        | a subpoena                          | a judge      | valid on its face     | refuse  | must_not | -      | -     |
        | a preservation request              | a judge      | valid on its face     | refuse  |          | -      | -     |

    # Section 647 speaks of one who purports to act for an agency.
    @derived @contested
    Scenario: An impostor with what looks like a warrant is refused
      Given police served a search warrant
      And the requester's identity has not been verified
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode     | contested |
        | me-16-641 | refuse  | must_not | yes       |

  Rule: The owner agrees, or a user

    @derived
    Scenario Outline: Asked at the door: <answer>, and it is <who>
      Given police knock on the owner's door
      And <answer>
      And the answer is <who>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   |
        | me-16-641 | <outcome> | <mode> | <ground> | <scope> |
      And under "me-16-641" no duties follow

      Examples: Consent that counts
        | answer            | who                                 | outcome | mode  | ground  | scope        |
        | consent was given | the account owner's                 | allow   | owner | consent | as_requested |
        | consent was given | that of a shared user of the camera | allow   | owner | consent | as_requested |

      Examples: None that counts
        | answer                               | who                             | outcome | mode     | ground | scope |
        | consent was given                    | that of a person who was filmed | refuse  | must_not | -      | -     |
        | consent was given and then withdrawn | the account owner's             | refuse  | must_not | -      | -     |
        | consent was refused                  | the account owner's             | refuse  | must_not | -      | -     |
        | the request for consent was ignored  | the account owner's             | refuse  | must_not | -      | -     |

    @derived
    Scenario Outline: Told to the provider: <answer>, it is <who>, and it was <checked>
      Given <answer>
      And the answer is <who>
      And it was <checked> who answered
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   |
        | me-16-641 | <outcome> | <mode> | <ground> | <scope> |
      And under "me-16-641" no duties follow

      Examples: Consent that counts
        | answer            | who                                 | checked  | outcome | mode | ground  | scope        |
        | consent was given | the account owner's                 | verified | allow   | may  | consent | as_requested |
        | consent was given | that of a shared user of the camera | verified | allow   | may  | consent | as_requested |

      Examples: None that counts
        | answer                               | who                                 | checked      | outcome | mode     | ground | scope |
        | consent was given                    | the account owner's                 | not verified | refuse  | must_not | -      | -     |
        | consent was given                    | that of a shared user of the camera | not verified | refuse  | must_not | -      | -     |
        | consent was given                    | that of a person who was filmed     | verified     | refuse  | must_not | -      | -     |
        | consent was given and then withdrawn | the account owner's                 | verified     | refuse  | must_not | -      | -     |
        | consent was refused                  | the account owner's                 | verified     | refuse  | must_not | -      | -     |
        | no one was asked for consent         | the account owner's                 | verified     | refuse  | must_not | -      | -     |

    @derived @contested
    Scenario Outline: Whoever only has the camera agrees, when asked <where>
      Given <route>
      And consent was given
      And the answer is that of the person in possession of the camera
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode     | contested |
        | me-16-641 | refuse  | must_not | yes       |

      Examples:
        | where           | route                            |
        | at the door     | police knock on the owner's door |
        | by the provider | the request goes to the provider |

    @derived
    Scenario Outline: Both <one> and <another>: <ground>
      Given consent was given
      And the answer is <who>
      And <fact>
      And a person is in danger of death
      And the danger is imminent
      And a warrant could not be had in time
      When police request the footage
      Then the ground under "me-16-641" is <ground>

      Examples:
        | one                                 | another          | who                                            | fact                               | ground               |
        | a judge's emergency warrant         | the owner's word | the account owner's                            | police served an emergency warrant | an emergency warrant |
        | the owner's word                    | an emergency     | the account owner's                            | no legal process was served        | consent              |
        | the word of who only has the camera | an emergency     | that of the person in possession of the camera | no legal process was served        | an emergency         |

  Rule: An emergency that leaves no time for a warrant

    @derived
    Scenario Outline: <danger>, <when>, and a warrant <in time>
      Given <danger>
      And the danger is <when>
      And a warrant <in time>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   |
        | me-16-641 | <outcome> | <mode> | <ground> | <scope> |

      Examples: Life or safety is in imminent danger
        | danger                                           | when     | in time                  | outcome | mode | ground    | scope        |
        | a person is in danger of death                   | imminent | could not be had in time | allow   | may  | emergency | as_requested |
        | a person is in danger of serious physical injury | imminent | could not be had in time | allow   | may  | emergency | as_requested |
        | a person's health or security is in danger       | imminent | could not be had in time | allow   | may  | emergency | as_requested |

      Examples: Something is missing
        | danger                         | when         | in time                  | outcome | mode     | ground | scope |
        | only property is in danger     | imminent     | could not be had in time | refuse  | must_not | -      | -     |
        | no one is in danger            | not imminent | could not be had in time | refuse  | must_not | -      | -     |
        | a person is in danger of death | not imminent | could not be had in time | refuse  | must_not | -      | -     |
        | a person is in danger of death | imminent     | could be had in time     | refuse  | must_not | -      | -     |

    @derived
    Scenario: An officer who does not believe in the emergency has none
      Given a person is in danger of death
      And the danger is imminent
      And a warrant could not be had in time
      And the officer does not act in good faith
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode     |
        | me-16-641 | refuse  | must_not |

    @derived
    Scenario Outline: In an emergency police want <what>
      Given a person is in danger of death
      And the danger is imminent
      And a warrant could not be had in time
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime    | outcome   | mode   | ground   |
        | me-16-641 | <outcome> | <mode> | <ground> |

      Examples:
        | what                     | outcome | mode     | ground    |
        | the audio                | allow   | may      | emergency |
        | the video with its audio | allow   | may      | emergency |
        | a still image            | allow   | may      | emergency |
        | to watch the live stream | refuse  | must_not | -         |

  Rule: The owner hears of it within three days

    @derived
    Scenario Outline: After <what>, where telling the owner would endanger no one
      Given <danger>
      And the danger is <when>
      And a warrant could not be had in time
      And <paper>
      And telling the owner would endanger no one
      When police request the footage
      Then under "me-16-641" these duties follow
        | who    | duty         | within |
        | agency | notify_owner | 3 days |

      Examples:
        | what                 | danger                         | when         | paper                              |
        | a search warrant     | no one is in danger            | not imminent | police served a search warrant     |
        | an emergency warrant | no one is in danger            | not imminent | police served an emergency warrant |
        | an emergency         | a person is in danger of death | imminent     | no legal process was served        |

    # Section 643: the notice is due unless the court determines that none is; a danger is a reason to ask it.
    @derived
    Scenario Outline: After <what>, where telling the owner would endanger someone
      Given <danger>
      And the danger is <when>
      And a warrant could not be had in time
      And <paper>
      And telling the owner would endanger someone
      When police request the footage
      Then under "me-16-641" these duties follow
        | who    | duty             | within |
        | agency | notify_owner     | 3 days |
        | agency | seek_delay_order | -      |

      Examples:
        | what                 | danger                         | when         | paper                              |
        | a search warrant     | no one is in danger            | not imminent | police served a search warrant     |
        | an emergency warrant | no one is in danger            | not imminent | police served an emergency warrant |
        | an emergency         | a person is in danger of death | imminent     | no legal process was served        |

    # What silences the provider is no leave for the agency.
    @derived
    Scenario: A gag order on the provider leaves the agency's notice as it is
      Given police served a search warrant
      And a court has barred the provider from telling the owner
      When police request the footage
      Then under "me-16-641" these duties follow
        | who    | duty         | within |
        | agency | notify_owner | 3 days |

    @derived
    Scenario Outline: Three days from having it, by <paper>: told on <day>, <how>
      Given police served <paper>
      When police request the footage
      And the footage is disclosed on 2025-01-13
      And on 2025-01-15 police obtain the footage
      And on <day> police tell the owner
      Then under "me-16-641" the agency has notified the owner <how>

      Examples:
        | paper                | day        | how      |
        | a search warrant     | 2025-01-18 | in time  |
        | a search warrant     | 2025-01-19 | too late |
        | an emergency warrant | 2025-01-18 | in time  |
        | an emergency warrant | 2025-01-19 | too late |

    @derived
    Scenario Outline: No notice is owed after <paper> where <reason>
      Given police served <paper>
      When police request the footage
      And the footage is disclosed on 2025-01-13
      And on 2025-01-14 <reason>
      Then on 2025-02-14 under "me-16-641" the agency no longer has to notify the owner

      Examples:
        | paper                | reason                                 |
        | a search warrant     | police cannot tell who the owner is    |
        | a search warrant     | a court excuses police from the notice |
        | an emergency warrant | police cannot tell who the owner is    |
        | an emergency warrant | a court excuses police from the notice |
