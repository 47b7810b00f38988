@us
Feature: New York's bill, condition by condition
  Police would get video and audio of such a device on a warrant, by the consent of whoever may
  possess it, or in an emergency, of which only the heading was read: none but the gravest is let
  through here, and every lesser one is contested.

  Background:
    Given an ordinary police request

  Rule: Who is bound, and for what

    @derived
    Scenario Outline: <who> asks for <data>
      Given <requester>
      And <known>
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime   | outcome   | mode   | ground |
        | ny-a9062 | <outcome> | <mode> | -      |

      Examples:
        | who              | data                | requester                                      | known                                          | sought                                            | outcome      | mode     |
        | Local police     | the video           | the request comes from local police            | the requester's identity has been verified     | police want the video                             | refuse       | must_not |
        | A state agency   | the video           | the request comes from a state agency          | the requester's identity has been verified     | police want the video                             | refuse       | must_not |
        | A federal agency | the video           | the request comes from a federal agency        | the requester's identity has been verified     | police want the video                             | refuse       | must_not |
        | Foreign police   | the video           | the request comes from foreign police          | the requester's identity has been verified     | police want the video                             | not_governed | -        |
        | A civil party    | the video           | the request comes from a party to a civil suit | the requester's identity has been verified     | police want the video                             | not_governed | -        |
        | A private person | the video           | the request comes from a private person        | the requester's identity has been verified     | police want the video                             | not_governed | -        |
        | An impostor      | the video           | the request comes from local police            | the requester's identity has not been verified | police want the video                             | not_governed | -        |
        | Local police     | the sound           | the request comes from local police            | the requester's identity has been verified     | police want the audio                             | refuse       | must_not |
        | Local police     | video and sound     | the request comes from local police            | the requester's identity has been verified     | police want the video with its audio              | refuse       | must_not |
        | Local police     | a still             | the request comes from local police            | the requester's identity has been verified     | police want a still image                         | refuse       | must_not |
        | Local police     | a name              | the request comes from local police            | the requester's identity has been verified     | police want the subscriber's name and address     | not_governed | -        |
        | Local police     | places of devices   | the request comes from local police            | the requester's identity has been verified     | police want the locations of devices              | not_governed | -        |
        | Local police     | a search for a face | the request comes from local police            | the requester's identity has been verified     | police want a face searched for in the recordings | not_governed | -        |

  Rule: Warrants

    @derived
    Scenario Outline: A judge's <paper>, and the agency tells the owner
      Given <served>
      When police request the footage
      Then the regimes decide
        | regime   | outcome | mode | ground   | scope        |
        | ny-a9062 | allow   | must | <ground> | as_requested |
      And under "ny-a9062" these duties follow
        | who    | duty         | within |
        | agency | notify_owner |        |

      Examples:
        | paper             | served                             | ground            |
        | warrant           | police served a search warrant     | search_warrant    |
        | emergency warrant | police served an emergency warrant | emergency_warrant |

    @derived
    Scenario Outline: A <paper> that <defect>
      Given <served>
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime   | outcome | mode     | contested |
        | ny-a9062 | refuse  | must_not | no        |
      And under "ny-a9062" no duties follow

      Examples:
        | paper               | defect             | served                                            | fact                                            |
        | warrant             | is not signed      | police served a search warrant                    | the process is not valid on its face            |
        | warrant             | is a prosecutor's  | police served a search warrant                    | the process was issued by a prosecutor          |
        | warrant             | names no camera    | police served a search warrant                    | the process names no particular camera or hours |
        | emergency warrant   | is not signed      | police served an emergency warrant                | the process is not valid on its face            |
        | emergency warrant   | is a prosecutor's  | police served an emergency warrant                | the process was issued by a prosecutor          |
        | emergency warrant   | names no camera    | police served an emergency warrant                | the process names no particular camera or hours |
        | emergency warrant   | is of police alone | police served an emergency warrant                | the process was issued by police alone          |
        | subpoena            | is no warrant      | police served a subpoena                          | the process was issued by a judge               |
        | court order         | is no warrant      | police served a court order that is not a warrant | the process was issued by a judge               |
        | request to preserve | is no warrant      | police served a preservation request              | the process was issued by a judge               |

  Rule: Consent

    @derived
    Scenario Outline: Asked at the door, <who> hands it over
      Given police knock on the owner's door
      And <consent>
      And <whose>
      And <authority>
      When police request the footage
      Then the regimes decide
        | regime   | outcome   | mode   | ground   | scope   |
        | ny-a9062 | <outcome> | <mode> | <ground> | <scope> |

      Examples:
        | who                         | consent                              | whose                                                        | authority                                        | outcome | mode     | ground  | scope        |
        | the owner                   | consent was given                    | the answer is the account owner's                            | the shared user has no authority over the camera | allow   | owner    | consent | as_requested |
        | whoever has the camera      | consent was given                    | the answer is that of the person in possession of the camera | the shared user has no authority over the camera | allow   | owner    | consent | as_requested |
        | a shared user with a say    | consent was given                    | the answer is that of a shared user of the camera            | the shared user has authority over the camera    | allow   | owner    | consent | as_requested |
        | a shared user without a say | consent was given                    | the answer is that of a shared user of the camera            | the shared user has no authority over the camera | refuse  | must_not | -       | -            |
        | someone filmed              | consent was given                    | the answer is that of a person who was filmed                | the shared user has authority over the camera    | refuse  | must_not | -       | -            |
        | the owner, no longer,       | consent was given and then withdrawn | the answer is the account owner's                            | the shared user has no authority over the camera | refuse  | must_not | -       | -            |
        | no owner                    | consent was refused                  | the answer is the account owner's                            | the shared user has no authority over the camera | refuse  | must_not | -       | -            |
        | no owner who answered       | the request for consent was ignored  | the answer is the account owner's                            | the shared user has no authority over the camera | refuse  | must_not | -       | -            |

    @derived
    Scenario Outline: The operator is asked, and <who> agrees
      Given <consent>
      And <whose>
      And <authority>
      And <checked>
      When police request the footage
      Then the regimes decide
        | regime   | outcome   | mode   | ground   | scope   |
        | ny-a9062 | <outcome> | <mode> | <ground> | <scope> |
      And under "ny-a9062" no duties follow

      Examples:
        | who                          | consent                              | whose                                                        | authority                                        | checked                          | outcome | mode     | ground  | scope        |
        | the owner                    | consent was given                    | the answer is the account owner's                            | the shared user has no authority over the camera | it was verified who answered     | allow   | may      | consent | as_requested |
        | whoever has the camera       | consent was given                    | the answer is that of the person in possession of the camera | the shared user has no authority over the camera | it was verified who answered     | allow   | may      | consent | as_requested |
        | a shared user with a say     | consent was given                    | the answer is that of a shared user of the camera            | the shared user has authority over the camera    | it was verified who answered     | allow   | may      | consent | as_requested |
        | a shared user without a say  | consent was given                    | the answer is that of a shared user of the camera            | the shared user has no authority over the camera | it was verified who answered     | refuse  | must_not | -       | -            |
        | someone filmed               | consent was given                    | the answer is that of a person who was filmed                | the shared user has authority over the camera    | it was verified who answered     | refuse  | must_not | -       | -            |
        | the owner, no longer,        | consent was given and then withdrawn | the answer is the account owner's                            | the shared user has no authority over the camera | it was verified who answered     | refuse  | must_not | -       | -            |
        | no owner                     | consent was refused                  | the answer is the account owner's                            | the shared user has no authority over the camera | it was verified who answered     | refuse  | must_not | -       | -            |
        | no owner who answered        | the request for consent was ignored  | the answer is the account owner's                            | the shared user has no authority over the camera | it was verified who answered     | refuse  | must_not | -       | -            |
        | an owner nobody checked      | consent was given                    | the answer is the account owner's                            | the shared user has no authority over the camera | it was not verified who answered | refuse  | must_not | -       | -            |
        | a shared user nobody checked | consent was given                    | the answer is that of a shared user of the camera            | the shared user has authority over the camera    | it was not verified who answered | refuse  | must_not | -       | -            |

  Rule: Emergencies, of which the section was not read

    @derived @contested
    Scenario Outline: An emergency: <case>
      Given <danger>
      And <strikes>
      And <time>
      And <warrant>
      And <belief>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime   | outcome   | mode   | ground   | scope   | contested   |
        | ny-a9062 | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | case                     | danger                                           | strikes                    | time                                          | warrant                            | belief                                 | asked                                            | outcome | mode     | ground    | scope        | contested |
        | every condition is met   | a person is in danger of death                   | the danger is imminent     | waiting for legal process would come too late | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | allow   | may      | emergency | as_requested |           |
        | serious injury           | a person is in danger of serious physical injury | the danger is imminent     | waiting for legal process would come too late | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | allow   | may      | emergency | as_requested |           |
        | health                   | a person's health or security is in danger       | the danger is imminent     | waiting for legal process would come too late | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            | yes       |
        | property                 | only property is in danger                       | the danger is imminent     | waiting for legal process would come too late | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            | no        |
        | not about to strike      | a person is in danger of death                   | the danger is not imminent | waiting for legal process would come too late | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            | yes       |
        | time to ask              | a person is in danger of death                   | the danger is imminent     | there is time to wait for legal process       | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            | yes       |
        | a judge could be reached | a person is in danger of death                   | the danger is imminent     | waiting for legal process would come too late | a warrant could be had in time     | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            | yes       |
        | no good faith            | a person is in danger of death                   | the danger is imminent     | waiting for legal process would come too late | a warrant could not be had in time | the officer does not act in good faith | the request stays within its purpose             | refuse  | must_not | -         | -            | yes       |
        | too much is asked        | a person is in danger of death                   | the danger is imminent     | waiting for legal process would come too late | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            | yes       |
        | too vague                | a person is in danger of death                   | the danger is imminent     | waiting for legal process would come too late | a warrant could not be had in time | the officer acts in good faith         | the request is too vague to find any footage     | refuse  | must_not | -         | -            | yes       |
        | injury, time to ask      | a person is in danger of serious physical injury | the danger is imminent     | there is time to wait for legal process       | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            | yes       |
        | nobody in danger         | no one is in danger                              | the danger is not imminent | waiting for legal process would come too late | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            | no        |

    @derived
    Scenario: After an emergency the agency goes to a court and tells the owner
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      When police request the footage
      Then under "ny-a9062" these duties follow
        | who    | duty                | within |
        | agency | seek_court_approval |        |
        | agency | notify_owner        |        |

    @derived @contested
    Scenario: The operator offers the footage of its own accord
      Given the provider offers the footage of its own accord
      When police request the footage
      Then the regimes decide
        | regime   | outcome | mode     | contested |
        | ny-a9062 | refuse  | must_not | yes       |
