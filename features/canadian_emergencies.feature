@abroad @canada
Feature: Canada's emergency clause, condition by condition
  An emergency that threatens life, health or security opens what a person needs because of it, and
  the person whom the information is about, if alive, is told in writing without delay. That too
  broad a request is cut down is inferred.

  Background:
    Given an ordinary police request

  Rule: What an emergency opens

    @derived @contested @T01 @T12 @T51
    Scenario Outline: Danger of <harm> (<reach>, <case>)
      Given <danger>
      And <asked>
      And <requester>
      And <strikes>
      And <time>
      And <notice>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground    | scope   | contested   |
        | canada-pipeda | allow   | may  | emergency | <scope> | <contested> |
        | canada-c22    | allow   | may  | emergency | <scope> | <contested> |
      And under "canada-pipeda" these duties follow
        | who      | duty              | within        | condition |
        | provider | inform_in_writing | without delay | yes       |

      Examples:
        | harm   | reach     | case             | danger                                           | asked                                            | requester                                      | strikes                    | time                                          | notice                                   | scope        | contested |
        | death  | enough    | urgent           | a person is in danger of death                   | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | no        |
        | death  | too much  | urgent           | a person is in danger of death                   | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |           |
        | death  | too vague | urgent           | a person is in danger of death                   | the request is too vague to find any footage     | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |           |
        | injury | enough    | urgent           | a person is in danger of serious physical injury | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | no        |
        | injury | too much  | urgent           | a person is in danger of serious physical injury | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |           |
        | health | enough    | urgent           | a person's health or security is in danger       | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | no        |
        | health | too much  | urgent           | a person's health or security is in danger       | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |           |
        | death  | enough    | about to strike  | a person is in danger of death                   | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | there is time to wait for legal process       | telling the owner would endanger no one  | as_requested | no        |
        | death  | too much  | about to strike  | a person is in danger of death                   | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | there is time to wait for legal process       | telling the owner would endanger no one  | narrowed     |           |
        | injury | enough    | about to strike  | a person is in danger of serious physical injury | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | there is time to wait for legal process       | telling the owner would endanger no one  | as_requested | no        |
        | injury | too much  | about to strike  | a person is in danger of serious physical injury | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | there is time to wait for legal process       | telling the owner would endanger no one  | narrowed     |           |
        | health | enough    | about to strike  | a person's health or security is in danger       | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | there is time to wait for legal process       | telling the owner would endanger no one  | as_requested | no        |
        | health | too much  | about to strike  | a person's health or security is in danger       | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | there is time to wait for legal process       | telling the owner would endanger no one  | narrowed     |           |
        | death  | enough    | no time          | a person is in danger of death                   | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | no        |
        | death  | too much  | no time          | a person is in danger of death                   | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |           |
        | injury | enough    | no time          | a person is in danger of serious physical injury | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | no        |
        | injury | too much  | no time          | a person is in danger of serious physical injury | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |           |
        | health | enough    | no time          | a person's health or security is in danger       | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | no        |
        | health | too much  | no time          | a person's health or security is in danger       | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |           |
        | death  | enough    | not urgent       | a person is in danger of death                   | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | as_requested | yes       |
        | death  | too much  | not urgent       | a person is in danger of death                   | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | narrowed     | yes       |
        | injury | enough    | not urgent       | a person is in danger of serious physical injury | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | as_requested | yes       |
        | injury | too much  | not urgent       | a person is in danger of serious physical injury | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | narrowed     | yes       |
        | health | enough    | not urgent       | a person's health or security is in danger       | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | as_requested | yes       |
        | health | too much  | not urgent       | a person's health or security is in danger       | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | narrowed     | yes       |
        | death  | enough    | notice endangers | a person is in danger of death                   | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | as_requested | yes       |
        | death  | too much  | notice endangers | a person is in danger of death                   | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | narrowed     | yes       |
        | injury | enough    | notice endangers | a person is in danger of serious physical injury | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | as_requested | yes       |
        | injury | too much  | notice endangers | a person is in danger of serious physical injury | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | narrowed     | yes       |
        | health | enough    | notice endangers | a person's health or security is in danger       | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | as_requested | yes       |
        | health | too much  | notice endangers | a person's health or security is in danger       | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | narrowed     | yes       |
        | death  | enough    | police abroad    | a person is in danger of death                   | the request stays within its purpose             | the request comes from foreign police          | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | death  | too much  | police abroad    | a person is in danger of death                   | the request asks for more than its purpose needs | the request comes from foreign police          | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |
        | injury | enough    | police abroad    | a person is in danger of serious physical injury | the request stays within its purpose             | the request comes from foreign police          | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | injury | too much  | police abroad    | a person is in danger of serious physical injury | the request asks for more than its purpose needs | the request comes from foreign police          | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |
        | health | enough    | police abroad    | a person's health or security is in danger       | the request stays within its purpose             | the request comes from foreign police          | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | health | too much  | police abroad    | a person's health or security is in danger       | the request asks for more than its purpose needs | the request comes from foreign police          | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |
        | death  | enough    | a civil party    | a person is in danger of death                   | the request stays within its purpose             | the request comes from a party to a civil suit | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | death  | too much  | a civil party    | a person is in danger of death                   | the request asks for more than its purpose needs | the request comes from a party to a civil suit | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |
        | injury | enough    | a civil party    | a person is in danger of serious physical injury | the request stays within its purpose             | the request comes from a party to a civil suit | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | injury | too much  | a civil party    | a person is in danger of serious physical injury | the request asks for more than its purpose needs | the request comes from a party to a civil suit | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |
        | health | enough    | a civil party    | a person's health or security is in danger       | the request stays within its purpose             | the request comes from a party to a civil suit | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | health | too much  | a civil party    | a person's health or security is in danger       | the request asks for more than its purpose needs | the request comes from a party to a civil suit | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |
        | death  | enough    | a private person | a person is in danger of death                   | the request stays within its purpose             | the request comes from a private person        | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | death  | too much  | a private person | a person is in danger of death                   | the request asks for more than its purpose needs | the request comes from a private person        | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |
        | injury | enough    | a private person | a person is in danger of serious physical injury | the request stays within its purpose             | the request comes from a private person        | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | injury | too much  | a private person | a person is in danger of serious physical injury | the request asks for more than its purpose needs | the request comes from a private person        | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |
        | health | enough    | a private person | a person's health or security is in danger       | the request stays within its purpose             | the request comes from a private person        | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested | yes       |
        | health | too much  | a private person | a person's health or security is in danger       | the request asks for more than its purpose needs | the request comes from a private person        | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     | yes       |

    @derived @contested
    Scenario Outline: Too vague to find any footage, and <case>
      Given a person is in danger of death
      And the request is too vague to find any footage
      And <requester>
      And <strikes>
      And <time>
      And <notice>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground    | scope    | contested   |
        | canada-pipeda | allow   | may  | emergency | narrowed | <contested> |

      Examples:
        | case                 | requester                             | strikes                    | time                                          | notice                                   | contested |
        | it is urgent         | the request comes from local police   | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  |           |
        | nothing is urgent    | the request comes from local police   | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | yes       |
        | telling is dangerous | the request comes from local police   | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | yes       |
        | police abroad ask    | the request comes from foreign police | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | yes       |

    # The exceptions are about information that the provider has, and a match is not there yet.
    @derived @contested
    Scenario Outline: In an emergency police want <what>
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime        | outcome | mode     | contested |
        | canada-pipeda | refuse  | must_not | yes       |
        | canada-c22    | refuse  | must_not | yes       |

      Examples:
        | what                                  |
        | a face searched for in the recordings |
        | to watch the live stream              |

  Rule: Telling the person is part of the permission

    @derived @contested
    Scenario Outline: A court forbids the provider to tell (<reach>, <case>)
      Given a person is in danger of death
      And <asked>
      And <requester>
      And <strikes>
      And <time>
      And <notice>
      And a court has barred the provider from telling the owner
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground    | scope   |
        | canada-pipeda | allow   | may  | emergency | <scope> |
        | canada-c22    | allow   | may  | emergency | <scope> |
      And under "canada-pipeda" no duties follow

      Examples:
        | reach    | case             | asked                                            | requester                                      | strikes                    | time                                          | notice                                   | scope        |
        | enough   | urgent           | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested |
        | too much | urgent           | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |
        | enough   | about to strike  | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | there is time to wait for legal process       | telling the owner would endanger no one  | as_requested |
        | too much | about to strike  | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | there is time to wait for legal process       | telling the owner would endanger no one  | narrowed     |
        | enough   | no time          | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested |
        | too much | no time          | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |
        | enough   | not urgent       | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | as_requested |
        | too much | not urgent       | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  | narrowed     |
        | enough   | notice endangers | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | as_requested |
        | too much | notice endangers | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone | narrowed     |
        | enough   | police abroad    | the request stays within its purpose             | the request comes from foreign police          | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested |
        | too much | police abroad    | the request asks for more than its purpose needs | the request comes from foreign police          | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |
        | enough   | a civil party    | the request stays within its purpose             | the request comes from a party to a civil suit | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested |
        | too much | a civil party    | the request asks for more than its purpose needs | the request comes from a party to a civil suit | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |
        | enough   | a private person | the request stays within its purpose             | the request comes from a private person        | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | as_requested |
        | too much | a private person | the request asks for more than its purpose needs | the request comes from a private person        | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  | narrowed     |

    @derived @contested @T57
    Scenario Outline: The person shown will not be told of <data> (<harm>)
      Given <danger>
      And <sought>
      And the danger is imminent
      And the person shown is not told of the disclosure
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | contested |
        | canada-pipeda | refuse  | must_not | yes       |
        | canada-c22    | refuse  | must_not | yes       |

      Examples:
        | data            | harm   | danger                                           | sought                               |
        | the video       | death  | a person is in danger of death                   | police want the video                |
        | the video       | injury | a person is in danger of serious physical injury | police want the video                |
        | the video       | health | a person's health or security is in danger       | police want the video                |
        | the sound       | death  | a person is in danger of death                   | police want the audio                |
        | the sound       | injury | a person is in danger of serious physical injury | police want the audio                |
        | the sound       | health | a person's health or security is in danger       | police want the audio                |
        | video and sound | death  | a person is in danger of death                   | police want the video with its audio |
        | video and sound | injury | a person is in danger of serious physical injury | police want the video with its audio |
        | video and sound | health | a person's health or security is in danger       | police want the video with its audio |
        | a still         | death  | a person is in danger of death                   | police want a still image            |
        | a still         | injury | a person is in danger of serious physical injury | police want a still image            |
        | a still         | health | a person's health or security is in danger       | police want a still image            |

    # The condition holds whoever asks and however much, and only where there is an emergency.
    @derived @contested @T57
    Scenario Outline: The person shown will not be told, and <who> asks for <reach> (<danger>)
      Given <danger>
      And <requester>
      And <asked>
      And the danger is imminent
      And the person shown is not told of the disclosure
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | contested   |
        | canada-pipeda | refuse  | must_not | <contested> |

      Examples:
        | who            | reach    | danger                         | requester                               | asked                                            | contested |
        | police abroad  | too much | a person is in danger of death | the request comes from foreign police   | the request asks for more than its purpose needs | yes       |
        | police abroad  | enough   | a person is in danger of death | the request comes from foreign police   | the request stays within its purpose             | yes       |
        | local police   | too much | a person is in danger of death | the request comes from local police     | the request asks for more than its purpose needs | yes       |
        | private person | enough   | only property is in danger     | the request comes from a private person | the request stays within its purpose             | no        |

    @derived
    Scenario Outline: Nobody is shown in <data>
      Given a person is in danger of death
      And <sought>
      And the danger is imminent
      And the person shown is not told of the disclosure
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground    |
        | canada-pipeda | allow   | may  | emergency |
        | canada-c22    | allow   | may  | emergency |

      Examples:
        | data              | sought                                        |
        | a name            | police want the subscriber's name and address |
        | places of devices | police want the locations of devices          |

    @derived @contested
    Scenario Outline: The person shown will not be told, since <why>
      Given a person is in danger of death
      And the danger is imminent
      And the person shown is not told of the disclosure
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground    |
        | canada-pipeda | allow   | may  | emergency |
        | canada-c22    | allow   | may  | emergency |

      Examples:
        | why                       | fact                                                   |
        | a court forbids it        | a court has barred the provider from telling the owner |
        | it would endanger someone | telling the owner would endanger someone               |

    @derived
    Scenario Outline: No emergency in the sense of the Act: <why>
      Given <danger>
      And the person shown is not told of the disclosure
      And <strikes>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | contested   |
        | canada-pipeda | refuse  | must_not | <contested> |
        | canada-c22    | refuse  | must_not | <contested> |

      Examples:
        | why                        | danger                     | strikes                    | contested |
        | only property is in danger | only property is in danger | the danger is imminent     | yes       |
        | no one is in danger        | no one is in danger        | the danger is not imminent | no        |

    @derived @contested @T05
    Scenario Outline: Only property is in danger (<case>)
      Given only property is in danger
      And <asked>
      And <requester>
      And <strikes>
      And <notice>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | contested   |
        | canada-pipeda | refuse  | must_not | <contested> |
        | canada-c22    | refuse  | must_not | <contested> |

      Examples:
        | case                       | asked                                            | requester                                      | strikes                    | notice                                   | contested |
        | urgent, enough             | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | telling the owner would endanger no one  | yes       |
        | urgent, too much           | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | telling the owner would endanger no one  | yes       |
        | not urgent, enough         | the request stays within its purpose             | the request comes from local police            | the danger is not imminent | telling the owner would endanger no one  | yes       |
        | not urgent, too much       | the request asks for more than its purpose needs | the request comes from local police            | the danger is not imminent | telling the owner would endanger no one  | yes       |
        | notice endangers, enough   | the request stays within its purpose             | the request comes from local police            | the danger is imminent     | telling the owner would endanger someone | yes       |
        | notice endangers, too much | the request asks for more than its purpose needs | the request comes from local police            | the danger is imminent     | telling the owner would endanger someone | yes       |
        | police abroad, enough      | the request stays within its purpose             | the request comes from foreign police          | the danger is imminent     | telling the owner would endanger no one  | yes       |
        | police abroad, too much    | the request asks for more than its purpose needs | the request comes from foreign police          | the danger is imminent     | telling the owner would endanger no one  | yes       |
        | a civil party, enough      | the request stays within its purpose             | the request comes from a party to a civil suit | the danger is imminent     | telling the owner would endanger no one  | no        |
        | a civil party, too much    | the request asks for more than its purpose needs | the request comes from a party to a civil suit | the danger is imminent     | telling the owner would endanger no one  | no        |
        | a private person, enough   | the request stays within its purpose             | the request comes from a private person        | the danger is imminent     | telling the owner would endanger no one  | no        |
        | a private person, too much | the request asks for more than its purpose needs | the request comes from a private person        | the danger is imminent     | telling the owner would endanger no one  | no        |

    @derived @contested @T41
    Scenario Outline: An emergency does not open this: <why>
      Given a person is in danger of death
      And the danger is imminent
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | contested   |
        | canada-pipeda | refuse  | must_not | <contested> |
        | canada-c22    | refuse  | must_not | <contested> |

      Examples:
        | why                         | fact                                           | contested |
        | nobody has checked who asks | the requester's identity has not been verified | no        |
        | police want to watch live   | police want to watch the live stream           | yes       |
