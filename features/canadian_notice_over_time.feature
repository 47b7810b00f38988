@abroad @canada
Feature: Telling the person in Canada, over time
  Once the data have gone out in an emergency, and not only when police have them, the provider owes the person a letter, and no longer
  if the person turns out to be dead.

  Background:
    Given an ordinary police request

  Rule: From the disclosure on

    @derived @contested @T57
    Scenario Outline: Disclosed on 12 January, and the person dies (<reach>, <case>)
      Given a person is in danger of death
      And <asked>
      And <requester>
      And <strikes>
      And <time>
      And <notice>
      When police request the footage
      And police make the request on 2026-01-10
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-14 police obtain the footage
      And on 2026-01-15 the person concerned turns out to be dead
      Then on 2026-01-11 the duties are
        | regime        | who      | duty              | status   |
        | canada-pipeda | provider | inform_in_writing | not_owed |
      And on 2026-01-13 the duties are
        | regime        | who      | duty              | status |
        | canada-pipeda | provider | inform_in_writing | owed   |
      And on 2026-01-16 the duties are
        | regime        | who      | duty              | status |
        | canada-pipeda | provider | inform_in_writing | lifted |

      Examples:
        | reach    | case             | asked                                            | requester                             | strikes                    | time                                          | notice                                   |
        | enough   | urgent           | the request stays within its purpose             | the request comes from local police   | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  |
        | too much | urgent           | the request asks for more than its purpose needs | the request comes from local police   | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  |
        | enough   | not urgent       | the request stays within its purpose             | the request comes from local police   | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  |
        | too much | not urgent       | the request asks for more than its purpose needs | the request comes from local police   | the danger is not imminent | there is time to wait for legal process       | telling the owner would endanger no one  |
        | enough   | notice endangers | the request stays within its purpose             | the request comes from local police   | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone |
        | too much | notice endangers | the request asks for more than its purpose needs | the request comes from local police   | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger someone |
        | enough   | police abroad    | the request stays within its purpose             | the request comes from foreign police | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  |
        | too much | police abroad    | the request asks for more than its purpose needs | the request comes from foreign police | the danger is imminent     | waiting for legal process would come too late | telling the owner would endanger no one  |

  Rule: What else an emergency opens, and to whom

    @derived @contested
    Scenario Outline: <who> asks for <data> (<case>)
      Given a person is in danger of death
      And <requester>
      And <sought>
      And <notice>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground    | contested   |
        | canada-pipeda | allow   | may  | emergency | <contested> |

      Examples:
        | who              | data      | case             | requester                               | sought                | notice                                   | contested |
        | A federal agency | the video | notice endangers | the request comes from a federal agency | police want the video | telling the owner would endanger someone | yes       |
        | A state agency   | the video | notice endangers | the request comes from a state agency   | police want the video | telling the owner would endanger someone | yes       |

    @derived @contested
    Scenario Outline: <who> asks in a danger that is about to strike
      Given a person is in danger of death
      And the danger is imminent
      And <requester>
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground    | contested |
        | canada-pipeda | allow   | may  | emergency | no        |

      Examples:
        | who                       | requester                               | sought                    |
        | A federal agency          | the request comes from a federal agency | police want the video     |
        | A state agency            | the request comes from a state agency   | police want the video     |
        | For a still, local police | the request comes from local police     | police want a still image |

    @derived
    Scenario Outline: <who> asks without a paper and without an emergency
      Given <requester>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | contested |
        | canada-pipeda | refuse  | must_not | no        |

      Examples:
        | who              | requester                               |
        | A federal agency | the request comes from a federal agency |
        | A state agency   | the request comes from a state agency   |

    @derived
    Scenario Outline: No one is in danger, too much is asked for, and <case>
      Given no one is in danger
      And the request asks for more than its purpose needs
      And <requester>
      And <notice>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | contested |
        | canada-pipeda | refuse  | must_not | no        |

      Examples:
        | case                           | requester                               | notice                                   |
        | police abroad ask              | the request comes from foreign police   | telling the owner would endanger no one  |
        | a neighbour asks               | the request comes from a private person | telling the owner would endanger no one  |
        | telling would endanger someone | the request comes from local police     | telling the owner would endanger someone |
