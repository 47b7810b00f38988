@abroad @canada
Feature: Canadian papers and consent
  Section 7(3) names subpoenas, warrants and orders, which compel a provider. Where a court forbids
  it the provider keeps silent. Without a paper, consent or an emergency it may not disclose.

  Background:
    Given an ordinary police request

  Rule: Papers

    @derived @contested @T16 @T20 @T21
    Scenario Outline: A judge's <paper> (<what>)
      Given <served>
      And <sought>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground   | scope        | contested   |
        | canada-pipeda | allow   | must | <ground> | as_requested | <contested> |
        | canada-c22    | allow   | must | <ground> | as_requested | <contested> |
      And under "canada-pipeda" no duties follow
      And under "canada-c22" no duties follow

      Examples:
        | paper             | what              | served                                            | sought                                        | asked                                            | ground            | contested |
        | warrant           | video             | police served a search warrant                    | police want the video                         | the request stays within its purpose             | search_warrant    | no        |
        | warrant           | more than needed  | police served a search warrant                    | police want the video                         | the request asks for more than its purpose needs | search_warrant    | no        |
        | emergency warrant | video             | police served an emergency warrant                | police want the video                         | the request stays within its purpose             | emergency_warrant | no        |
        | emergency warrant | more than needed  | police served an emergency warrant                | police want the video                         | the request asks for more than its purpose needs | emergency_warrant | no        |
        | production order  | video             | police served a court order that is not a warrant | police want the video                         | the request stays within its purpose             | court_order       | no        |
        | production order  | name              | police served a court order that is not a warrant | police want the subscriber's name and address | the request stays within its purpose             | court_order       |           |
        | production order  | places            | police served a court order that is not a warrant | police want the locations of devices          | the request stays within its purpose             | court_order       | no        |
        | subpoena          | name              | police served a subpoena                          | police want the subscriber's name and address | the request stays within its purpose             | subpoena          | no        |
        | subpoena          | places            | police served a subpoena                          | police want the locations of devices          | the request stays within its purpose             | subpoena          | no        |
        | subpoena          | the video         | police served a subpoena                          | police want the video                         | the request stays within its purpose             | subpoena          | yes       |
        | subpoena          | the sound         | police served a subpoena                          | police want the audio                         | the request stays within its purpose             | subpoena          | yes       |
        | subpoena          | video and sound   | police served a subpoena                          | police want the video with its audio          | the request stays within its purpose             | subpoena          | yes       |
        | subpoena          | a still           | police served a subpoena                          | police want a still image                     | the request stays within its purpose             | subpoena          | yes       |
        | warrant           | audio             | police served a search warrant                    | police want the audio                         | the request stays within its purpose             | search_warrant    | no        |
        | warrant           | video with audio  | police served a search warrant                    | police want the video with its audio          | the request stays within its purpose             | search_warrant    | no        |
        | warrant           | a still           | police served a search warrant                    | police want a still image                     | the request stays within its purpose             | search_warrant    | no        |
        | warrant           | a name            | police served a search warrant                    | police want the subscriber's name and address | the request stays within its purpose             | search_warrant    | no        |
        | warrant           | places of devices | police served a search warrant                    | police want the locations of devices          | the request stays within its purpose             | search_warrant    | no        |
        | emergency warrant | audio             | police served an emergency warrant                | police want the audio                         | the request stays within its purpose             | emergency_warrant | no        |
        | emergency warrant | video with audio  | police served an emergency warrant                | police want the video with its audio          | the request stays within its purpose             | emergency_warrant | no        |
        | emergency warrant | a still           | police served an emergency warrant                | police want a still image                     | the request stays within its purpose             | emergency_warrant | no        |
        | emergency warrant | a name            | police served an emergency warrant                | police want the subscriber's name and address | the request stays within its purpose             | emergency_warrant | no        |
        | emergency warrant | places of devices | police served an emergency warrant                | police want the locations of devices          | the request stays within its purpose             | emergency_warrant | no        |
        | production order  | audio             | police served a court order that is not a warrant | police want the audio                         | the request stays within its purpose             | court_order       | no        |
        | production order  | video with audio  | police served a court order that is not a warrant | police want the video with its audio          | the request stays within its purpose             | court_order       | no        |
        | production order  | a still           | police served a court order that is not a warrant | police want a still image                     | the request stays within its purpose             | court_order       | no        |

    @derived @contested @T17
    Scenario Outline: Silence about a <paper> (<what>)
      Given <served>
      And <sought>
      And <asked>
      And a court has barred the provider from telling the owner
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground   |
        | canada-pipeda | allow   | must | <ground> |
        | canada-c22    | allow   | must | <ground> |
      And under "canada-pipeda" these duties follow
        | who      | duty        | within |
        | provider | keep_silent |        |
      And under "canada-c22" these duties follow
        | who      | duty        | within |
        | provider | keep_silent |        |

      Examples:
        | paper             | what             | served                                            | sought                                        | asked                                            | ground            |
        | warrant           | video            | police served a search warrant                    | police want the video                         | the request stays within its purpose             | search_warrant    |
        | warrant           | more than needed | police served a search warrant                    | police want the video                         | the request asks for more than its purpose needs | search_warrant    |
        | emergency warrant | video            | police served an emergency warrant                | police want the video                         | the request stays within its purpose             | emergency_warrant |
        | emergency warrant | more than needed | police served an emergency warrant                | police want the video                         | the request asks for more than its purpose needs | emergency_warrant |
        | production order  | video            | police served a court order that is not a warrant | police want the video                         | the request stays within its purpose             | court_order       |
        | production order  | name             | police served a court order that is not a warrant | police want the subscriber's name and address | the request stays within its purpose             | court_order       |
        | production order  | places           | police served a court order that is not a warrant | police want the locations of devices          | the request stays within its purpose             | court_order       |
        | subpoena          | name             | police served a subpoena                          | police want the subscriber's name and address | the request stays within its purpose             | subpoena          |
        | subpoena          | places           | police served a subpoena                          | police want the locations of devices          | the request stays within its purpose             | subpoena          |
        | subpoena          | the video        | police served a subpoena                          | police want the video                         | the request stays within its purpose             | subpoena          |
        | subpoena          | the sound        | police served a subpoena                          | police want the audio                         | the request stays within its purpose             | subpoena          |
        | subpoena          | video and sound  | police served a subpoena                          | police want the video with its audio          | the request stays within its purpose             | subpoena          |
        | subpoena          | a still          | police served a subpoena                          | police want a still image                     | the request stays within its purpose             | subpoena          |

    @derived @T19
    Scenario Outline: A <paper> for <data> that is <defect>
      Given <served>
      And <sought>
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | ground | contested |
        | canada-pipeda | refuse  | must_not | -      | no        |
        | canada-c22    | refuse  | must_not | -      | no        |
      And under "canada-pipeda" no duties follow

      Examples:
        | paper             | data      | defect          | served                                            | sought                                        | fact                                   |
        | subpoena          | the video | not signed      | police served a subpoena                          | police want the video                         | the process is not valid on its face   |
        | subpoena          | the video | a prosecutor's  | police served a subpoena                          | police want the video                         | the process was issued by a prosecutor |
        | subpoena          | the video | of police alone | police served a subpoena                          | police want the video                         | the process was issued by police alone |
        | subpoena          | a name    | not signed      | police served a subpoena                          | police want the subscriber's name and address | the process is not valid on its face   |
        | subpoena          | a name    | a prosecutor's  | police served a subpoena                          | police want the subscriber's name and address | the process was issued by a prosecutor |
        | subpoena          | a name    | of police alone | police served a subpoena                          | police want the subscriber's name and address | the process was issued by police alone |
        | production order  | the video | not signed      | police served a court order that is not a warrant | police want the video                         | the process is not valid on its face   |
        | production order  | the video | a prosecutor's  | police served a court order that is not a warrant | police want the video                         | the process was issued by a prosecutor |
        | production order  | a name    | not signed      | police served a court order that is not a warrant | police want the subscriber's name and address | the process is not valid on its face   |
        | production order  | a name    | a prosecutor's  | police served a court order that is not a warrant | police want the subscriber's name and address | the process was issued by a prosecutor |
        | warrant           | the video | not signed      | police served a search warrant                    | police want the video                         | the process is not valid on its face   |
        | warrant           | the video | a prosecutor's  | police served a search warrant                    | police want the video                         | the process was issued by a prosecutor |
        | warrant           | a name    | not signed      | police served a search warrant                    | police want the subscriber's name and address | the process is not valid on its face   |
        | warrant           | a name    | a prosecutor's  | police served a search warrant                    | police want the subscriber's name and address | the process was issued by a prosecutor |
        | emergency warrant | the video | not signed      | police served an emergency warrant                | police want the video                         | the process is not valid on its face   |
        | emergency warrant | the video | a prosecutor's  | police served an emergency warrant                | police want the video                         | the process was issued by a prosecutor |
        | emergency warrant | the video | of police alone | police served an emergency warrant                | police want the video                         | the process was issued by police alone |
        | emergency warrant | a name    | not signed      | police served an emergency warrant                | police want the subscriber's name and address | the process is not valid on its face   |
        | emergency warrant | a name    | a prosecutor's  | police served an emergency warrant                | police want the subscriber's name and address | the process was issued by a prosecutor |
        | emergency warrant | a name    | of police alone | police served an emergency warrant                | police want the subscriber's name and address | the process was issued by police alone |

    @derived @contested @T23
    Scenario Outline: A <paper> for <data> that <fault>
      Given <served>
      And <sought>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground | contested |
        | canada-pipeda | refuse  | no_ground | -      | yes       |
        | canada-c22    | refuse  | no_ground | -      | yes       |

      Examples:
        | paper            | data      | fault           | served                                            | sought                                        | asked                                            |
        | subpoena         | the video | reaches too far | police served a subpoena                          | police want the video                         | the request asks for more than its purpose needs |
        | subpoena         | the video | is too vague    | police served a subpoena                          | police want the video                         | the request is too vague to find any footage     |
        | subpoena         | a name    | reaches too far | police served a subpoena                          | police want the subscriber's name and address | the request asks for more than its purpose needs |
        | subpoena         | a name    | is too vague    | police served a subpoena                          | police want the subscriber's name and address | the request is too vague to find any footage     |
        | production order | the video | reaches too far | police served a court order that is not a warrant | police want the video                         | the request asks for more than its purpose needs |
        | production order | the video | is too vague    | police served a court order that is not a warrant | police want the video                         | the request is too vague to find any footage     |
        | production order | a name    | reaches too far | police served a court order that is not a warrant | police want the subscriber's name and address | the request asks for more than its purpose needs |
        | production order | a name    | is too vague    | police served a court order that is not a warrant | police want the subscriber's name and address | the request is too vague to find any footage     |

    @derived @T24
    Scenario Outline: A preservation order<what> keeps the data for 90 days
      Given police served a preservation request
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground       |
        | canada-pipeda | refuse  | no_ground | preservation |
        | canada-c22    | refuse  | no_ground | preservation |
      And under "canada-pipeda" these duties follow
        | who      | duty     | within      |
        | provider | preserve | for 90 days |

      Examples:
        | what               | fact                                             |
        |                    | the process is valid on its face                 |
        | that asks for much | the request asks for more than its purpose needs |

    @derived @T24
    Scenario Outline: A preservation order received on 5 January has expired on <day>
      Given police served a preservation request
      When police request the footage
      And on 2026-01-05 the provider receives the order
      And on <day> the provider deletes the clip
      Then the duties are
        | regime        | who      | duty     | status   |
        | canada-pipeda | provider | preserve | <status> |

      Examples:
        | day        | status    |
        | 2026-04-05 | broken    |
        | 2026-04-06 | fulfilled |

  Rule: Consent

    @derived @contested @T07 @T28
    Scenario Outline: Asked at the door: <who>
      Given police knock on the owner's door
      And <consent>
      And <whose>
      And <authority>
      When police request the footage
      Then the regimes decide
        | regime        | outcome   | mode   | ground   | scope   | contested   |
        | canada-pipeda | <outcome> | <mode> | <ground> | <scope> | <contested> |
        | canada-c22    | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | who                          | consent                              | whose                                                        | authority                                        | outcome | mode     | ground  | scope        | contested |
        | the owner                    | consent was given                    | the answer is the account owner's                            | the shared user has no authority over the camera | allow   | owner    | consent | as_requested | no        |
        | a tenant                     | consent was given                    | the answer is that of the person in possession of the camera | the shared user has no authority over the camera | allow   | owner    | consent | as_requested | no        |
        | a shared user with a say     | consent was given                    | the answer is that of a shared user of the camera            | the shared user has authority over the camera    | allow   | owner    | consent | as_requested | no        |
        | a shared user without a say  | consent was given                    | the answer is that of a shared user of the camera            | the shared user has no authority over the camera | refuse  | must_not | -       | -            | yes       |
        | someone filmed               | consent was given                    | the answer is that of a person who was filmed                | the shared user has authority over the camera    | refuse  | must_not | -       | -            | no        |
        | the owner, who takes it back | consent was given and then withdrawn | the answer is the account owner's                            | the shared user has no authority over the camera | refuse  | must_not | -       | -            | no        |

    @derived @contested @T07 @T28 @T29
    Scenario Outline: The provider is asked, and <who> agrees
      Given <consent>
      And <whose>
      And <checked>
      And <known>
      When police request the footage
      Then the regimes decide
        | regime        | outcome   | mode   | ground   | scope   | contested   |
        | canada-pipeda | <outcome> | <mode> | <ground> | <scope> | <contested> |
        | canada-c22    | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | who                              | consent                              | whose                                                        | checked                          | known                                          | outcome | mode     | ground  | scope        | contested |
        | the owner                        | consent was given                    | the answer is the account owner's                            | it was verified who answered     | the requester's identity has been verified     | allow   | may      | consent | as_requested | no        |
        | the owner, nobody knows to whom, | consent was given                    | the answer is the account owner's                            | it was verified who answered     | the requester's identity has not been verified | allow   | may      | consent | as_requested | no        |
        | an owner nobody checked          | consent was given                    | the answer is the account owner's                            | it was not verified who answered | the requester's identity has been verified     | refuse  | must_not | -       | -            | no        |
        | a shared user                    | consent was given                    | the answer is that of a shared user of the camera            | it was verified who answered     | the requester's identity has been verified     | refuse  | must_not | -       | -            | yes       |
        | a tenant                         | consent was given                    | the answer is that of the person in possession of the camera | it was verified who answered     | the requester's identity has been verified     | refuse  | must_not | -       | -            | yes       |
        | someone filmed                   | consent was given                    | the answer is that of a person who was filmed                | it was verified who answered     | the requester's identity has been verified     | refuse  | must_not | -       | -            | no        |
        | the owner no longer              | consent was given and then withdrawn | the answer is the account owner's                            | it was verified who answered     | the requester's identity has been verified     | refuse  | must_not | -       | -            | no        |
        | a shared user no longer          | consent was given and then withdrawn | the answer is that of a shared user of the camera            | it was verified who answered     | the requester's identity has been verified     | refuse  | must_not | -       | -            | no        |
        | no shared user                   | consent was refused                  | the answer is that of a shared user of the camera            | it was verified who answered     | the requester's identity has been verified     | refuse  | must_not | -       | -            | no        |
        | no tenant who was asked          | the request for consent was ignored  | the answer is that of the person in possession of the camera | it was verified who answered     | the requester's identity has been verified     | refuse  | must_not | -       | -            | no        |
        | nobody                           | no one was asked for consent         | the answer is that of a shared user of the camera            | it was verified who answered     | the requester's identity has been verified     | refuse  | must_not | -       | -            | no        |

  Rule: A bare request

    @derived @T56
    Scenario Outline: <who> asks without a paper for <what>
      Given <requester>
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | contested     |
        | canada-pipeda | refuse  | must_not | <contested>   |
        | canada-c22    | refuse  | must_not | <by the bill> |

      Examples:
        | who              | what                | requester                                      | sought                                            | contested | by the bill |
        | Local police     | the video           | the request comes from local police            | police want the video                             | no        | no          |
        | Local police     | a name              | the request comes from local police            | police want the subscriber's name and address     | no        | yes         |
        | Local police     | places              | the request comes from local police            | police want the locations of devices              | no        | no          |
        | Local police     | a search for a face | the request comes from local police            | police want a face searched for in the recordings | yes       | yes         |
        | Local police     | a live view         | the request comes from local police            | police want to watch the live stream              | yes       | yes         |
        | A civil party    | a name              | the request comes from a party to a civil suit | police want the subscriber's name and address     | no        | no          |
        | A private person | a name              | the request comes from a private person        | police want the subscriber's name and address     | no        | no          |

  Rule: A request to preserve opens nothing

    # Section 487.013 has the data kept, whoever of the police asks and whatever the data are.
    @derived @T24
    Scenario Outline: <who> has <what> preserved
      Given police served a preservation request
      And the request comes from <who>
      And police want <what>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground       |
        | canada-pipeda | refuse  | no_ground | preservation |
        | canada-c22    | refuse  | no_ground | preservation |
      And under "canada-pipeda" these duties follow
        | who      | duty     | within      |
        | provider | preserve | for 90 days |

      Examples:
        | who              | what                              |
        | local police     | the video                         |
        | a state agency   | the video                         |
        | a federal agency | the video                         |
        | local police     | the subscriber's name and address |
        | local police     | the locations of devices          |
