@biometrics @us
Feature: Searching recordings for a face
  May police have a face looked for in a clip that they are allowed to have? A
  bill of 2021 and 2023, never passed, would have kept federal agencies from
  using such systems, live or on recordings, whatever paper they hold, until
  Congress says otherwise. It would not have stopped them from getting the clip,
  and it would have bound no one but federal agencies. Policies written for
  footage have no word on searching it.

  Background:
    Given an ordinary police request

  @derived @contested @T61 @M23
  Scenario: A federal agency wants a face searched for without any legal process
    Given police want a face searched for in the recordings
    And the request comes from a federal agency
    And no legal process was served
    When police request the recordings
    Then the regimes decide
      | regime                       | outcome      | mode     | ground | contested |
      | us-sca                       |              |          |        | yes       |
      | markey                       | refuse       |          | -      |           |
      | ca-calecpa                   | not_governed | -        | -      |           |
      | il-phpa                      | not_governed | -        | -      |           |
      | vt-13-232                    | not_governed | -        | -      |           |
      | google-nest-2022             |              |          |        | yes       |
      | uk                           |              |          |        | yes       |
      | us-biometric-moratorium-bill | refuse       | must_not | -      |           |
    And no regime allows the disclosure

  @derived @contested @T61 @M23
  Scenario Outline: Not even <what> would let a federal agency search for a face
    Given police want a face searched for in the recordings
    And the request comes from a federal agency
    And <the authority>
    When police request the recordings
    Then the regimes decide
      | regime           | contested |
      | google-nest-2022 | yes       |
      | uk               | yes       |
    And "us-biometric-moratorium-bill" must not disclose

    Examples:
      | what                 | the authority                      |
      | a search warrant     | police served a search warrant     |
      | an emergency warrant | police served an emergency warrant |
      | the owner's consent  | consent was given                  |

  @derived @contested @T61 @M23
  Scenario: The bill has no exception for a life in danger
    Given police want a face searched for in the recordings
    And the request comes from a federal agency
    And police are looking for a missing person
    And a person is in danger of death
    And the danger is imminent
    And waiting for legal process would come too late
    And the emergency form is complete
    And the provider believes the account in good faith
    When police request the recordings
    Then the regimes decide
      | regime           | contested |
      | us-sca           | yes       |
      | google-nest-2022 | yes       |
      | uk               | yes       |
    And "us-biometric-moratorium-bill" must not disclose

  @derived @contested @M23
  Scenario Outline: The bill leaves a face search by <whom> alone
    Given police want a face searched for in the recordings
    And <the requester>
    And police served a search warrant
    When police request the recordings
    Then the regimes decide
      | regime           | contested |
      | us-sca           | yes       |
      | google-nest-2022 | yes       |
      | uk               | yes       |
    And "us-biometric-moratorium-bill" does not govern the request

    Examples:
      | whom           | the requester                         |
      | local police   | the request comes from local police   |
      | a state agency | the request comes from a state agency |
      | foreign police | the request comes from foreign police |

  @derived @M23
  Scenario Outline: What the bill costs <whom> that searches for faces is grants
    Given police want a face searched for in the recordings
    And <the requester>
    When police request the recordings
    Then "us-biometric-moratorium-bill" does not govern the request
    And under "us-biometric-moratorium-bill" the agency must do without certain federal grants for police until it has a like moratorium

    Examples:
      | whom           | the requester                         |
      | a local force  | the request comes from local police   |
      | a state agency | the request comes from a state agency |

  @derived @M23
  Scenario: The bill does not stop a federal agency from getting the plain clip
    Given police want the video
    And the request comes from a federal agency
    And police served a search warrant
    When police request the footage
    Then "us-biometric-moratorium-bill" does not govern the request
    And the regimes decide
      | regime              | outcome | mode | ground         |
      | ring-2022           | allow   | must | search_warrant |
      | us-sca              | allow   | must | search_warrant |
      | us-fourth-amendment | allow   | must | search_warrant |
      | markey              | allow   | must | search_warrant |
    And every regime that governs the request must disclose

  @derived
  Scenario Outline: <Who> wants a face searched for, and the bill of 2026 <what it does>
    Given police want a face searched for in the recordings
    And <the agency>
    And <its task>
    When police request the recordings
    Then the regimes decide
      | regime                       | outcome     | mode   |
      | us-ice-out-of-our-faces      | <of 2026>   | <mode> |
      | us-biometric-moratorium-bill | <of before> |        |

    Examples:
      | Who                                 | what it does | the agency                              | its task                                      | of 2026      | mode     | of before    |
      | An immigration officer              | forbids it   | the request comes from a federal agency | whoever asks enforces immigration law         | refuse       | must_not | refuse       |
      | A local officer deputised to be one | forbids it   | the request comes from local police     | whoever asks enforces immigration law         | refuse       | must_not | not_governed |
      | Any other federal agency            | says nothing | the request comes from a federal agency | whoever asks does not enforce immigration law | not_governed | -        | refuse       |

  @derived
  Scenario: The bill of 2026 lets immigration officers have the clip itself
    Given whoever asks enforces immigration law
    And the request comes from a federal agency
    And police want the video
    When police request the recordings
    Then "us-ice-out-of-our-faces" does not govern the request
