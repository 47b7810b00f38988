@us @illinois @duties
Feature: What Illinois's police and providers owe afterwards
  Whatever was obtained by a warrant or in an emergency is destroyed within 60 days, unless charges are
  filed or a supervisor decides to keep it. After an emergency a judge is asked within 72 hours.
  The days and hours run from when police have the footage.

  Background:
    Given an ordinary police request
    And police are investigating an abduction
    And a person is in danger of death
    And the danger is imminent
    And the footage is the only possible source
    And a warrant could not be had in time

  @derived @contested
  Scenario Outline: <regime>: exactly these duties follow an emergency in which <call> called and the request <reach>
    Given <call> called for emergency help about the camera's user
    And the request <reach>
    When police request the footage
    Then under "<regime>" these duties follow
      | who      | duty              | within   |
      | agency   | apply_for_warrant | 72 hours |
      | agency   | destroy           | 60 days  |
      | agency   | restrict_sharing  | -        |
      | provider | limit_scope       | -        |
      | provider | secure_transfer   | -        |

    Examples:
      | regime    | call    | reach                                |
      | il-phpa   | someone | stays within its purpose             |
      | il-phpa   | someone | asks for more than its purpose needs |
      | il-phpa   | no one  | stays within its purpose             |
      | il-phpa   | no one  | asks for more than its purpose needs |
      | il-sb3278 | someone | stays within its purpose             |
      | il-sb3278 | someone | asks for more than its purpose needs |
      | il-sb3278 | no one  | stays within its purpose             |
      | il-sb3278 | no one  | asks for more than its purpose needs |

  @derived @contested
  Scenario Outline: <regime>: a supervisor lets police keep what an emergency brought (<call> called, the request <reach>)
    Given <call> called for emergency help about the camera's user
    And the request <reach>
    And a supervisor has approved keeping the footage
    When police request the footage
    Then under "<regime>" these duties follow
      | who      | duty              | within   |
      | agency   | apply_for_warrant | 72 hours |
      | agency   | restrict_sharing  | -        |
      | provider | limit_scope       | -        |
      | provider | secure_transfer   | -        |

    Examples:
      | regime    | call    | reach                                |
      | il-phpa   | someone | stays within its purpose             |
      | il-phpa   | someone | asks for more than its purpose needs |
      | il-phpa   | no one  | stays within its purpose             |
      | il-phpa   | no one  | asks for more than its purpose needs |
      | il-sb3278 | someone | stays within its purpose             |
      | il-sb3278 | someone | asks for more than its purpose needs |
      | il-sb3278 | no one  | stays within its purpose             |
      | il-sb3278 | no one  | asks for more than its purpose needs |

  @derived @contested
  Scenario Outline: <regime>: exactly these duties follow <paper>
    Given police served <paper>
    When police request the footage
    Then under "<regime>" these duties follow
      | who      | duty             | within  |
      | agency   | destroy          | 60 days |
      | agency   | restrict_sharing | -       |
      | provider | limit_scope      | -       |
      | provider | secure_transfer  | -       |

    Examples:
      | regime    | paper                |
      | il-phpa   | a search warrant     |
      | il-phpa   | an emergency warrant |
      | il-sb3278 | a search warrant     |
      | il-sb3278 | an emergency warrant |

  @derived @contested
  Scenario Outline: <regime>: a supervisor lets police keep what <paper> brought
    Given police served <paper>
    And a supervisor has approved keeping the footage
    When police request the footage
    Then under "<regime>" these duties follow
      | who      | duty             | within |
      | agency   | restrict_sharing | -      |
      | provider | limit_scope      | -      |
      | provider | secure_transfer  | -      |

    Examples:
      | regime    | paper                |
      | il-phpa   | a search warrant     |
      | il-phpa   | an emergency warrant |
      | il-sb3278 | a search warrant     |
      | il-sb3278 | an emergency warrant |

  # Had on 14 January at 09:00: 72 hours end on the 17th, 60 days on 15 March.
  @derived @contested
  Scenario Outline: <regime>: asked at <time>, <how>, after an emergency (<call> called, the request <reach>)
    Given <call> called for emergency help about the camera's user
    And the request <reach>
    When police request the footage
    And the footage is disclosed on 2026-01-12 at 09:00
    And on 2026-01-14 at 09:00 police obtain the footage
    And on 2026-01-17 at <time> police apply for a warrant
    Then under "<regime>" the agency has applied for a warrant <how>

    Examples:
      | regime    | call    | reach                                | time  | how      |
      | il-phpa   | someone | stays within its purpose             | 09:00 | in time  |
      | il-phpa   | someone | stays within its purpose             | 09:01 | too late |
      | il-phpa   | someone | asks for more than its purpose needs | 09:00 | in time  |
      | il-phpa   | someone | asks for more than its purpose needs | 09:01 | too late |
      | il-phpa   | no one  | stays within its purpose             | 09:00 | in time  |
      | il-phpa   | no one  | stays within its purpose             | 09:01 | too late |
      | il-phpa   | no one  | asks for more than its purpose needs | 09:00 | in time  |
      | il-phpa   | no one  | asks for more than its purpose needs | 09:01 | too late |
      | il-sb3278 | someone | stays within its purpose             | 09:00 | in time  |
      | il-sb3278 | someone | stays within its purpose             | 09:01 | too late |
      | il-sb3278 | someone | asks for more than its purpose needs | 09:00 | in time  |
      | il-sb3278 | someone | asks for more than its purpose needs | 09:01 | too late |
      | il-sb3278 | no one  | stays within its purpose             | 09:00 | in time  |
      | il-sb3278 | no one  | stays within its purpose             | 09:01 | too late |
      | il-sb3278 | no one  | asks for more than its purpose needs | 09:00 | in time  |
      | il-sb3278 | no one  | asks for more than its purpose needs | 09:01 | too late |

  @derived @contested
  Scenario Outline: <regime>: destroyed on <day>, <how> (<what>, <call> called, the request <reach>)
    Given <call> called for emergency help about the camera's user
    And the request <reach>
    And <what>
    When police request the footage
    And the footage is disclosed on 2026-01-12
    And on 2026-01-14 police obtain the footage
    And on <day> police destroy the footage
    Then under "<regime>" the agency has destroyed the footage <how>

    Examples:
      | regime    | what                               | call    | reach                                | day        | how      |
      | il-phpa   | no legal process was served        | someone | stays within its purpose             | 2026-03-15 | in time  |
      | il-phpa   | no legal process was served        | someone | stays within its purpose             | 2026-03-16 | too late |
      | il-phpa   | no legal process was served        | someone | asks for more than its purpose needs | 2026-03-15 | in time  |
      | il-phpa   | no legal process was served        | someone | asks for more than its purpose needs | 2026-03-16 | too late |
      | il-phpa   | no legal process was served        | no one  | stays within its purpose             | 2026-03-15 | in time  |
      | il-phpa   | no legal process was served        | no one  | stays within its purpose             | 2026-03-16 | too late |
      | il-phpa   | no legal process was served        | no one  | asks for more than its purpose needs | 2026-03-15 | in time  |
      | il-phpa   | no legal process was served        | no one  | asks for more than its purpose needs | 2026-03-16 | too late |
      | il-sb3278 | no legal process was served        | someone | stays within its purpose             | 2026-03-15 | in time  |
      | il-sb3278 | no legal process was served        | someone | stays within its purpose             | 2026-03-16 | too late |
      | il-sb3278 | no legal process was served        | someone | asks for more than its purpose needs | 2026-03-15 | in time  |
      | il-sb3278 | no legal process was served        | someone | asks for more than its purpose needs | 2026-03-16 | too late |
      | il-sb3278 | no legal process was served        | no one  | stays within its purpose             | 2026-03-15 | in time  |
      | il-sb3278 | no legal process was served        | no one  | stays within its purpose             | 2026-03-16 | too late |
      | il-sb3278 | no legal process was served        | no one  | asks for more than its purpose needs | 2026-03-15 | in time  |
      | il-sb3278 | no legal process was served        | no one  | asks for more than its purpose needs | 2026-03-16 | too late |
      | il-phpa   | police served a search warrant     | no one  | stays within its purpose             | 2026-03-15 | in time  |
      | il-phpa   | police served a search warrant     | no one  | stays within its purpose             | 2026-03-16 | too late |
      | il-phpa   | police served an emergency warrant | no one  | stays within its purpose             | 2026-03-15 | in time  |
      | il-phpa   | police served an emergency warrant | no one  | stays within its purpose             | 2026-03-16 | too late |
      | il-sb3278 | police served a search warrant     | no one  | stays within its purpose             | 2026-03-15 | in time  |
      | il-sb3278 | police served a search warrant     | no one  | stays within its purpose             | 2026-03-16 | too late |
      | il-sb3278 | police served an emergency warrant | no one  | stays within its purpose             | 2026-03-15 | in time  |
      | il-sb3278 | police served an emergency warrant | no one  | stays within its purpose             | 2026-03-16 | too late |

  @derived @contested
  Scenario Outline: <regime>: kept, as <event> (<what>, <call> called, the request <reach>)
    Given <call> called for emergency help about the camera's user
    And the request <reach>
    And <what>
    When police request the footage
    And the footage is disclosed on 2026-01-12
    And on 2026-02-02 <event>
    Then on 2026-12-31 under "<regime>" the agency no longer has to destroy the footage

    Examples:
      | regime    | what                               | call    | reach                                | event                                             |
      | il-phpa   | no legal process was served        | someone | stays within its purpose             | charges are filed                                 |
      | il-phpa   | no legal process was served        | someone | stays within its purpose             | a supervisor decides that police keep the footage |
      | il-phpa   | no legal process was served        | someone | asks for more than its purpose needs | charges are filed                                 |
      | il-phpa   | no legal process was served        | someone | asks for more than its purpose needs | a supervisor decides that police keep the footage |
      | il-phpa   | no legal process was served        | no one  | stays within its purpose             | charges are filed                                 |
      | il-phpa   | no legal process was served        | no one  | stays within its purpose             | a supervisor decides that police keep the footage |
      | il-phpa   | no legal process was served        | no one  | asks for more than its purpose needs | charges are filed                                 |
      | il-phpa   | no legal process was served        | no one  | asks for more than its purpose needs | a supervisor decides that police keep the footage |
      | il-sb3278 | no legal process was served        | someone | stays within its purpose             | charges are filed                                 |
      | il-sb3278 | no legal process was served        | someone | stays within its purpose             | a supervisor decides that police keep the footage |
      | il-sb3278 | no legal process was served        | someone | asks for more than its purpose needs | charges are filed                                 |
      | il-sb3278 | no legal process was served        | someone | asks for more than its purpose needs | a supervisor decides that police keep the footage |
      | il-sb3278 | no legal process was served        | no one  | stays within its purpose             | charges are filed                                 |
      | il-sb3278 | no legal process was served        | no one  | stays within its purpose             | a supervisor decides that police keep the footage |
      | il-sb3278 | no legal process was served        | no one  | asks for more than its purpose needs | charges are filed                                 |
      | il-sb3278 | no legal process was served        | no one  | asks for more than its purpose needs | a supervisor decides that police keep the footage |
      | il-phpa   | police served a search warrant     | no one  | stays within its purpose             | charges are filed                                 |
      | il-phpa   | police served a search warrant     | no one  | stays within its purpose             | a supervisor decides that police keep the footage |
      | il-phpa   | police served an emergency warrant | no one  | stays within its purpose             | charges are filed                                 |
      | il-phpa   | police served an emergency warrant | no one  | stays within its purpose             | a supervisor decides that police keep the footage |
      | il-sb3278 | police served a search warrant     | no one  | stays within its purpose             | charges are filed                                 |
      | il-sb3278 | police served a search warrant     | no one  | stays within its purpose             | a supervisor decides that police keep the footage |
      | il-sb3278 | police served an emergency warrant | no one  | stays within its purpose             | charges are filed                                 |
      | il-sb3278 | police served an emergency warrant | no one  | stays within its purpose             | a supervisor decides that police keep the footage |
