@us @california
Feature: What California asks of its police
  California's Act forbids its agencies to compel a provider without a warrant that names targets and hours.
  A bare request compels nothing, so that the Act stops no provider, though the federal Act mostly does;
  whether what a provider gives because police asked is volunteered is contested.

  Background:
    Given an ordinary police request

  Rule: The Act binds California's own agencies

    @derived @contested
    Scenario Outline: <whom> asks, and who it is has <checked>
      Given the request comes from <whom>
      And the requester's identity has <checked>
      And <paper>
      When police request the footage
      Then the regimes decide
        | regime     | outcome   | mode   | ground   | scope   | contested   |
        | ca-calecpa | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | whom                    | checked           | paper                          | outcome      | mode | ground    | scope        | contested |
        | a state agency          | been verified     | no legal process was served    | allow        | may  | voluntary | as_requested | yes       |
        | local police            | been verified     | no legal process was served    | allow        | may  | voluntary | as_requested | yes       |
        | a federal agency        | been verified     | no legal process was served    | not_governed | -    | -         | -            | no        |
        | a federal agency        | been verified     | police served a subpoena       | not_governed | -    | -         | -            | no        |
        | foreign police          | been verified     | no legal process was served    | not_governed | -    | -         | -            | no        |
        | foreign police          | been verified     | police served a subpoena       | not_governed | -    | -         | -            | no        |
        | a party to a civil suit | been verified     | no legal process was served    | not_governed | -    | -         | -            | no        |
        | a party to a civil suit | been verified     | police served a subpoena       | not_governed | -    | -         | -            | no        |
        | a private person        | been verified     | no legal process was served    | not_governed | -    | -         | -            | no        |
        | a private person        | been verified     | police served a subpoena       | not_governed | -    | -         | -            | no        |
        | local police            | not been verified | no legal process was served    | not_governed | -    | -         | -            | no        |
        | local police            | not been verified | police served a search warrant | not_governed | -    | -         | -            | no        |
        | local police            | not been verified | police served a subpoena       | not_governed | -    | -         | -            | no        |

  Rule: To compel takes a judge's warrant that names what it covers

    @derived
    Scenario Outline: <paper>, from <issuer>, <validity>, which <names>
      Given <paper>
      And the process was issued by <issuer>
      And the process is <validity>
      And the process <names>
      When police request the footage
      Then the regimes decide
        | regime     | outcome   | mode   | ground   | scope   | contested   |
        | ca-calecpa | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | paper                                             | issuer       | validity              | names                               | outcome | mode     | ground            | scope        | contested |
        | police served a search warrant                    | a judge      | valid on its face     | names the camera and the hours      | allow   | must     | search_warrant    | as_requested |           |
        | police served an emergency warrant                | a judge      | valid on its face     | names the camera and the hours      | allow   | must     | emergency_warrant | as_requested |           |
        | police served a search warrant                    | a judge      | not valid on its face | names the camera and the hours      | refuse  | must_not | -                 | -            | no        |
        | police served a search warrant                    | a judge      | valid on its face     | names no particular camera or hours | refuse  | must_not | -                 | -            | no        |
        | police served an emergency warrant                | a judge      | not valid on its face | names the camera and the hours      | refuse  | must_not | -                 | -            | no        |
        | police served an emergency warrant                | a judge      | valid on its face     | names no particular camera or hours | refuse  | must_not | -                 | -            | no        |
        | police served a search warrant                    | a prosecutor | valid on its face     | names the camera and the hours      | refuse  | must_not | -                 | -            | no        |
        | police served an emergency warrant                | a prosecutor | valid on its face     | names the camera and the hours      | refuse  | must_not | -                 | -            | no        |
        | police served an emergency warrant                | police alone | valid on its face     | names the camera and the hours      | refuse  | must_not | -                 | -            | no        |
        | police served a subpoena                          | a judge      | valid on its face     | names the camera and the hours      | refuse  | must_not | -                 | -            | no        |
        | police served a subpoena                          | a judge      | not valid on its face | names the camera and the hours      | refuse  | must_not | -                 | -            | no        |
        | police served a court order that is not a warrant | a judge      | valid on its face     | names the camera and the hours      | refuse  | must_not | -                 | -            | no        |

    @derived @contested
    Scenario Outline: <what>, and <paper>
      Given police want <what>
      And <paper>
      When police request the recordings
      Then the regimes decide
        | regime     | outcome   | mode   | ground   | scope   | contested   |
        | ca-calecpa | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | what                                  | paper                                             | outcome      | mode      | ground         | scope        | contested |
        | the video                             | no legal process was served                       | allow        | may       | voluntary      | as_requested | yes       |
        | the audio                             | no legal process was served                       | allow        | may       | voluntary      | as_requested | yes       |
        | the video with its audio              | no legal process was served                       | allow        | may       | voluntary      | as_requested | yes       |
        | a still image                         | no legal process was served                       | allow        | may       | voluntary      | as_requested | yes       |
        | the locations of devices              | no legal process was served                       | allow        | may       | voluntary      | as_requested | yes       |
        | to watch the live stream              | no legal process was served                       | refuse       | no_ground | -              | -            | yes       |
        | a face searched for in the recordings | no legal process was served                       | refuse       | no_ground | -              | -            | yes       |
        | to watch the live stream              | police served a subpoena                          | refuse       | no_ground | -              | -            | yes       |
        | to watch the live stream              | police served a court order that is not a warrant | refuse       | no_ground | -              | -            | yes       |
        | a face searched for in the recordings | police served a subpoena                          | refuse       | no_ground | -              | -            | yes       |
        | a face searched for in the recordings | police served a court order that is not a warrant | refuse       | no_ground | -              | -            | yes       |
        | the subscriber's name and address     | no legal process was served                       | not_governed | -         | -              | -            | no        |
        | the subscriber's name and address     | police served a subpoena                          | not_governed | -         | -              | -            | no        |
        | the subscriber's name and address     | police served a court order that is not a warrant | not_governed | -         | -              | -            | no        |
        | the subscriber's name and address     | police served a search warrant                    | not_governed | -         | -              | -            | no        |
        | the subscriber's name and address     | police served an emergency warrant                | not_governed | -         | -              | -            | no        |
        | the subscriber's name and address     | police served a preservation request              | not_governed | -         | -              | -            | no        |
        | the video                             | police served a subpoena                          | refuse       | must_not  | -              | -            | no        |
        | the audio                             | police served a subpoena                          | refuse       | must_not  | -              | -            | no        |
        | the video with its audio              | police served a subpoena                          | refuse       | must_not  | -              | -            | no        |
        | a still image                         | police served a subpoena                          | refuse       | must_not  | -              | -            | no        |
        | the locations of devices              | police served a subpoena                          | refuse       | must_not  | -              | -            | yes       |
        | the locations of devices              | police served a court order that is not a warrant | refuse       | must_not  | -              | -            | no        |
        | the locations of devices              | police served a search warrant                    | allow        | must      | search_warrant | as_requested |           |
        | the audio                             | police served a search warrant                    | allow        | must      | search_warrant | as_requested |           |

    # Section 1546.1(b)(4); whether such a search investigates a crime turns on the case.
    @derived @contested
    Scenario Outline: <incident>: <paper>, which is <validity>
      Given <incident>
      And <paper>
      And the process is <validity>
      When police request the footage
      Then the regimes decide
        | regime     | outcome   | mode   | ground   | scope   | contested   |
        | ca-calecpa | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | incident                                      | paper                                             | validity              | outcome | mode      | ground       | scope        | contested |
        | police are dealing with a threat of self-harm | police served a subpoena                          | valid on its face     | allow   | must      | subpoena     | as_requested | yes       |
        | police are looking for a missing person       | police served a subpoena                          | valid on its face     | allow   | must      | subpoena     | as_requested | yes       |
        | police are checking on someone's welfare      | police served a subpoena                          | valid on its face     | allow   | must      | subpoena     | as_requested | yes       |
        | police are dealing with a threat of self-harm | police served a subpoena                          | not valid on its face | refuse  | must_not  | -            | -            | no        |
        | police are dealing with a threat of self-harm | police served a court order that is not a warrant | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are dealing with a threat of self-harm | no legal process was served                       | valid on its face     | allow   | may       | voluntary    | as_requested | yes       |
        | police are dealing with a threat of self-harm | police served a preservation request              | valid on its face     | refuse  | no_ground | preservation | -            |           |
        | police are dealing with a threat of self-harm | police served a search warrant                    | not valid on its face | refuse  | must_not  | -            | -            | no        |
        | police are dealing with a threat of self-harm | police served an emergency warrant                | not valid on its face | refuse  | must_not  | -            | -            | no        |
        | police are investigating a shooting           | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a homicide           | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating an attempted murder  | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating an assault           | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating domestic violence    | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a kidnapping         | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating an abduction         | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a bomb threat        | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a home burglary      | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a home robbery       | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a vehicle burglary   | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a vehicle robbery    | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a package theft      | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating an arson             | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a drug offence       | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating stalking             | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a death on the road  | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a swatting call      | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating a trespass           | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are investigating some other matter    | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are dealing with a hostage-taking      | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are looking for a stolen vehicle       | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |
        | police are looking into a protest             | police served a subpoena                          | valid on its face     | refuse  | must_not  | -            | -            | no        |

    @derived
    Scenario Outline: A copy is kept for the agency, and the provider <offers> the footage
      Given police served a preservation request
      And the provider <offers> the footage of its own accord
      And <incident>
      When police request the footage
      Then the regimes decide
        | regime     | outcome | mode      | ground       |
        | ca-calecpa | refuse  | no_ground | preservation |
      And under "ca-calecpa" these duties follow
        | who      | duty     | within      |
        | provider | preserve | for 90 days |

      Examples:
        | offers         | incident                                      |
        | offers         | police are dealing with a threat of self-harm |
        | does not offer | police are dealing with a threat of self-harm |
        | does not offer | police are investigating a homicide           |

    @derived
    Scenario Outline: The provider offers it, and <paper>
      Given the provider offers the footage of its own accord
      And <paper>
      When police request the footage
      Then the regimes decide
        | regime     | outcome   | mode   | ground   | scope   | contested   |
        # What the first example tells apart is whether anybody asked the provider.
        # exigent: ignore EX306
        | ca-calecpa | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | paper                                             | outcome | mode     | ground    | scope        | contested |
        | no legal process was served                       | allow   | may      | voluntary | as_requested | no        |
        | police served a subpoena                          | refuse  | must_not | -         | -            | no        |
        | police served a court order that is not a warrant | refuse  | must_not | -         | -            | no        |

    @derived @contested
    Scenario Outline: What is given unasked, or because police asked, is destroyed in 90 days (<offers>)
      Given the provider <offers> the footage of its own accord
      When police request the footage
      Then under "ca-calecpa" these duties follow
        | who    | duty    | within  |
        | agency | destroy | 90 days |

      Examples:
        | offers         |
        | offers         |
        | does not offer |

    @derived
    Scenario Outline: Where <route>, an owner is no provider that volunteers
      Given <route>
      And the provider offers the footage of its own accord
      When police ask the owner for the footage
      Then the regimes decide
        | regime     | outcome | mode      |
        | ca-calecpa | refuse  | no_ground |

      Examples:
        | route                                             |
        | police knock on the owner's door                  |
        | the request is a public post to the neighbourhood |
        | the request goes privately to the owner           |

    @derived
    Scenario Outline: Offered unasked, had on 14 January and destroyed on <day>, <how>
      Given the provider offers the footage of its own accord
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-01-14 police obtain the footage
      And on <day> police destroy the footage
      Then under "ca-calecpa" the agency has destroyed the footage <how>

      Examples:
        | day        | how      |
        | 2026-04-14 | in time  |
        | 2026-04-15 | too late |

    # Subdivision (g): consent, or a court's order, lets the agency keep it.
    @derived
    Scenario Outline: Offered unasked and kept, since <who> agrees
      Given the provider offers the footage of its own accord
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-04-13 <event>
      Then on 2026-12-31 under "ca-calecpa" the agency no longer has to destroy the footage

      Examples:
        | who       | event                                         |
        | the owner | the owner agrees that police keep the footage |
        | a court   | a court lets police keep the footage          |

  Rule: The owner agrees

    @derived @contested
    Scenario Outline: <route>, <answer>: <who> (<checked>)
      Given <route>
      And <answer>
      And the answer is <who>
      And it was <checked> who answered
      When police request the footage
      Then the regimes decide
        | regime     | outcome   | mode   | ground   | scope   | contested   |
        | ca-calecpa | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples: The owner's word
        | route                                             | answer            | who                 | checked  | outcome | mode  | ground    | scope        | contested |
        | police knock on the owner's door                  | consent was given | the account owner's | verified | allow   | owner | consent   | as_requested |           |
        | the request is a public post to the neighbourhood | consent was given | the account owner's | verified | allow   | owner | consent   | as_requested |           |
        | the request goes privately to the owner           | consent was given | the account owner's | verified | allow   | owner | consent   | as_requested |           |
        | the request goes to the provider                  | consent was given | the account owner's | verified | allow   | may   | voluntary | as_requested |           |

      Examples: No word, or another's
        | route                            | answer                               | who                                            | checked      | outcome | mode      | ground    | scope        | contested |
        | police knock on the owner's door | consent was given and then withdrawn | the account owner's                            | verified     | refuse  | no_ground | -         | -            | no        |
        | police knock on the owner's door | consent was refused                  | the account owner's                            | verified     | refuse  | no_ground | -         | -            | no        |
        | police knock on the owner's door | the request for consent was ignored  | the account owner's                            | verified     | refuse  | no_ground | -         | -            | no        |
        | police knock on the owner's door | no one was asked for consent         | the account owner's                            | verified     | refuse  | no_ground | -         | -            | no        |
        | police knock on the owner's door | consent was given                    | that of a shared user of the camera            | verified     | refuse  | no_ground | -         | -            | yes       |
        | police knock on the owner's door | consent was given                    | that of the person in possession of the camera | verified     | refuse  | no_ground | -         | -            | yes       |
        | police knock on the owner's door | consent was given                    | that of a person who was filmed                | verified     | refuse  | no_ground | -         | -            | yes       |
        | police knock on the owner's door | consent was given and then withdrawn | that of a shared user of the camera            | verified     | refuse  | no_ground | -         | -            | no        |
        | police knock on the owner's door | consent was refused                  | that of a shared user of the camera            | verified     | refuse  | no_ground | -         | -            | no        |
        | police knock on the owner's door | the request for consent was ignored  | that of a shared user of the camera            | verified     | refuse  | no_ground | -         | -            | no        |
        | police knock on the owner's door | no one was asked for consent         | that of a shared user of the camera            | verified     | refuse  | no_ground | -         | -            | no        |
        | the request goes to the provider | consent was given                    | the account owner's                            | not verified | allow   | may       | voluntary | as_requested | yes       |
        | the request goes to the provider | consent was given and then withdrawn | the account owner's                            | verified     | allow   | may       | voluntary | as_requested | yes       |
        | the request goes to the provider | consent was refused                  | the account owner's                            | verified     | allow   | may       | voluntary | as_requested | yes       |
        | the request goes to the provider | the request for consent was ignored  | the account owner's                            | verified     | allow   | may       | voluntary | as_requested | yes       |
        | the request goes to the provider | consent was given                    | that of a shared user of the camera            | verified     | allow   | may       | voluntary | as_requested | yes       |
        | the request goes to the provider | consent was given                    | that of the person in possession of the camera | verified     | allow   | may       | voluntary | as_requested | yes       |
        | the request goes to the provider | consent was given                    | that of a person who was filmed                | verified     | allow   | may       | voluntary | as_requested | yes       |

    @derived
    Scenario Outline: Consent was given, <route>, and <fact>
      Given consent was given
      And <route>
      And <fact>
      When police ask the owner for the footage
      Then the regimes decide
        | regime     | outcome | mode   | ground   |
        | ca-calecpa | allow   | <mode> | <ground> |

      Examples:
        | route                            | fact                                          | mode  | ground            |
        | police knock on the owner's door | police want the subscriber's name and address | owner | consent           |
        | police knock on the owner's door | police served a search warrant                | owner | consent           |
        | the request goes to the provider | police served a search warrant                | must  | search_warrant    |
        | the request goes to the provider | police served an emergency warrant            | must  | emergency_warrant |
        | the request goes to the provider | police want to watch the live stream          | may   | voluntary         |
        | the request goes to the provider | police served a subpoena                      | may   | voluntary         |

    @derived
    Scenario Outline: What the owner agrees to, nobody has to destroy (<route>)
      Given consent was given
      And <route>
      When police ask the owner for the footage
      Then under "ca-calecpa" no duties follow

      Examples:
        | route                            |
        | police knock on the owner's door |
        | the request goes to the provider |
