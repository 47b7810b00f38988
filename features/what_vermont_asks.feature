@us
Feature: What Vermont asks of its police
  Vermont's law says what its police may compel: pictures and sound by a judge's warrant, a subscriber's
  name and address by less. A lawful user's word, given to police themselves, opens the recordings too.

  Rule: Pictures need a judge's warrant, a name needs less

    @derived
    Scenario Outline: For the video, <paper> issued by <issuer> (<validity>) <opens>
      Given an ordinary police request
      And police served <paper>
      And the process was issued by <issuer>
      And the process is <validity>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   | contested |
        | vt-13-232 | <outcome> | <mode> | <ground> | <scope> | no        |

      Examples: A judge's valid warrant
        | paper                | issuer  | validity          | opens    | outcome | mode | ground            | scope        |
        | a search warrant     | a judge | valid on its face | opens it | allow   | must | search_warrant    | as_requested |
        | an emergency warrant | a judge | valid on its face | opens it | allow   | must | emergency_warrant | as_requested |

      Examples: Anything less
        | paper                               | issuer       | validity              | opens         | outcome | mode     | ground | scope |
        | a search warrant                    | a prosecutor | valid on its face     | opens nothing | refuse  | must_not | -      | -     |
        | a search warrant                    | a judge      | not valid on its face | opens nothing | refuse  | must_not | -      | -     |
        | an emergency warrant                | police alone | valid on its face     | opens nothing | refuse  | must_not | -      | -     |
        | an emergency warrant                | a prosecutor | valid on its face     | opens nothing | refuse  | must_not | -      | -     |
        | an emergency warrant                | a judge      | not valid on its face | opens nothing | refuse  | must_not | -      | -     |
        | a court order that is not a warrant | a judge      | valid on its face     | opens nothing | refuse  | must_not | -      | -     |
        | a subpoena                          | a judge      | valid on its face     | opens nothing | refuse  | must_not | -      | -     |
        | a subpoena                          | a prosecutor | valid on its face     | opens nothing | refuse  | must_not | -      | -     |
        | a preservation request              | a judge      | valid on its face     | opens nothing | refuse  |          |        | -     |

    @derived
    Scenario Outline: For a name and address, <paper> issued by <issuer> (<validity>) <opens>
      Given an ordinary police request
      And police want the subscriber's name and address
      And police served <paper>
      And the process was issued by <issuer>
      And the process is <validity>
      When police request the account records
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   | contested |
        | vt-13-232 | <outcome> | <mode> | <ground> | <scope> | no        |
      And under "vt-13-232" no duties follow

      Examples: A judge's paper
        | paper                               | issuer  | validity          | opens    | outcome | mode | ground      | scope        |
        | a court order that is not a warrant | a judge | valid on its face | opens it | allow   | must | court_order | as_requested |
        | a subpoena                          | a judge | valid on its face | opens it | allow   | must | subpoena    | as_requested |

      Examples: Another paper
        | paper                               | issuer       | validity              | opens         | outcome | mode     | ground | scope |
        | a court order that is not a warrant | a prosecutor | valid on its face     | opens nothing | refuse  | must_not | -      | -     |
        | a court order that is not a warrant | a judge      | not valid on its face | opens nothing | refuse  | must_not | -      | -     |
        | a subpoena                          | police alone | valid on its face     | opens nothing | refuse  | must_not | -      | -     |
        | a subpoena                          | a judge      | not valid on its face | opens nothing | refuse  | must_not | -      | -     |
        | a subpoena                          | a prosecutor | not valid on its face | opens nothing | refuse  | must_not | -      | -     |
        | a preservation request              | a judge      | valid on its face     | opens nothing | refuse  |          |        | -     |
        | a preservation request              | a prosecutor | valid on its face     | opens nothing | refuse  |          |        | -     |

    @derived @contested
    Scenario Outline: A subpoena that a prosecutor signs, asked for <what>
      Given an ordinary police request
      And police served a subpoena
      And the process was issued by a prosecutor
      And police want <what>
      When police request the account records
      Then the regimes decide
        | regime    | outcome | mode     | contested   |
        | vt-13-232 | refuse  | must_not | <contested> |

      Examples:
        | what                                  | contested |
        | the subscriber's name and address     | yes       |
        | the video                             | no        |
        | the audio                             | no        |
        | the video with its audio              | no        |
        | a still image                         | no        |
        | to watch the live stream              | no        |
        | the locations of devices              | no        |
        | a face searched for in the recordings | no        |

    @derived
    Scenario Outline: A judge's <paper> short of a warrant does not open <what>
      Given an ordinary police request
      And police served <paper>
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime    | outcome | mode     | ground |
        | vt-13-232 | refuse  | must_not | -      |

      Examples:
        | paper                               | what                                  |
        | a court order that is not a warrant | the audio                             |
        | a court order that is not a warrant | the video with its audio              |
        | a court order that is not a warrant | a still image                         |
        | a court order that is not a warrant | to watch the live stream              |
        | a court order that is not a warrant | the locations of devices              |
        | a court order that is not a warrant | a face searched for in the recordings |
        | a subpoena                          | the audio                             |
        | a subpoena                          | the video with its audio              |
        | a subpoena                          | a still image                         |
        | a subpoena                          | to watch the live stream              |
        | a subpoena                          | the locations of devices              |
        | a subpoena                          | a face searched for in the recordings |

    @derived @contested
    Scenario Outline: A bare request for <what> compels nothing
      Given an ordinary police request
      And police want <what>
      And the process was issued by <issuer>
      When police request the account records
      Then the regimes decide
        | regime    | outcome | mode | ground    | scope        | contested |
        | vt-13-232 | allow   | may  | voluntary | as_requested | yes       |
      And under "vt-13-232" no duties follow

      Examples:
        | what                              | issuer       |
        | the video                         | a judge      |
        | the video                         | a prosecutor |
        | the subscriber's name and address | a judge      |
        | the subscriber's name and address | a prosecutor |

  Rule: A lawful user who tells police lets them compel

    @derived @contested
    Scenario Outline: Consent: <answer>, <who>, <checked>, <told>
      Given an ordinary police request
      And <answer>
      And the answer is <who>
      And it was <checked> who answered
      And the answer was given to <told>
      And the shared user has <authority> over the camera
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode   | ground   | scope        | contested   |
        | vt-13-232 | allow   | <mode> | <ground> | as_requested | <contested> |

      Examples: Specific consent
        | answer            | who                                 | checked  | told   | authority    | mode | ground  | contested |
        | consent was given | the account owner's                 | verified | police | authority    | must | consent | yes       |
        | consent was given | the account owner's                 | verified | police | no authority | must | consent | yes       |
        | consent was given | that of a shared user of the camera | verified | police | authority    | must | consent | yes       |

      Examples: Told to the provider, which gives of its own will or not at all
        | answer            | who                                            | checked      | told         | authority | mode | ground    | contested |
        | consent was given | the account owner's                            | verified     | the provider | authority | may  | voluntary | no        |
        | consent was given | the account owner's                            | not verified | the provider | authority | may  | voluntary | yes       |
        | consent was given | that of a shared user of the camera            | verified     | the provider | authority | may  | voluntary | yes       |
        | consent was given | that of the person in possession of the camera | verified     | the provider | authority | may  | voluntary | yes       |
        | consent was given | that of a person who was filmed                | verified     | the provider | authority | may  | voluntary | yes       |

      Examples: No specific consent, so that only the bare request is left
        | answer                               | who                                            | checked      | told   | authority    | mode | ground    | contested |
        | consent was given                    | the account owner's                            | not verified | police | authority    | may  | voluntary | yes       |
        | consent was given                    | that of a shared user of the camera            | not verified | police | authority    | may  | voluntary | yes       |
        | consent was given                    | that of a shared user of the camera            | verified     | police | no authority | may  | voluntary | yes       |
        | consent was given                    | that of the person in possession of the camera | verified     | police | authority    | may  | voluntary | yes       |
        | consent was given                    | that of a person who was filmed                | verified     | police | authority    | may  | voluntary | yes       |
        | no one was asked for consent         | the account owner's                            | verified     | police | authority    | may  | voluntary | yes       |
        | consent was refused                  | the account owner's                            | verified     | police | authority    | may  | voluntary | yes       |
        | consent was given and then withdrawn | the account owner's                            | verified     | police | authority    | may  | voluntary | yes       |
        | the request for consent was ignored  | the account owner's                            | verified     | police | authority    | may  | voluntary | yes       |
        | no one was asked for consent         | that of a shared user of the camera            | verified     | police | authority    | may  | voluntary | yes       |
        | consent was refused                  | that of a shared user of the camera            | verified     | police | authority    | may  | voluntary | yes       |
        | consent was given and then withdrawn | that of a shared user of the camera            | verified     | police | authority    | may  | voluntary | yes       |
        | the request for consent was ignored  | that of a shared user of the camera            | verified     | police | authority    | may  | voluntary | yes       |

    @derived
    Scenario Outline: At the door, the answer is <who>, who has <authority>: <answer>
      Given an ordinary police request
      And police knock on the owner's door
      And <answer>
      And the answer is <who>
      And the shared user has <authority> over the camera
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   |
        | vt-13-232 | <outcome> | <mode> | <ground> | <scope> |
      And under "vt-13-232" no duties follow

      Examples:
        | answer                               | who                                 | authority    | outcome | mode      | ground  | scope        |
        | consent was given                    | the account owner's                 | no authority | allow   | owner     | consent | as_requested |
        | consent was given                    | that of a shared user of the camera | authority    | allow   | owner     | consent | as_requested |
        | consent was given                    | that of a shared user of the camera | no authority | refuse  | no_ground | -       | -            |
        | consent was given                    | that of a person who was filmed     | authority    | refuse  | no_ground | -       | -            |
        | consent was given and then withdrawn | the account owner's                 | authority    | refuse  | no_ground | -       | -            |
        | consent was refused                  | the account owner's                 | authority    | refuse  | no_ground | -       | -            |

    # Whoever has the camera may or may not be a lawful user of it; the law as read does not say.
    @derived @contested
    Scenario: Whoever only has the camera hands it over
      Given an ordinary police request
      And police knock on the owner's door
      And consent was given
      And the answer is that of the person in possession of the camera
      And the shared user has authority over the camera
      When police ask the owner for the footage
      Then "vt-13-232" refuses the disclosure

    @derived
    Scenario: The owner hands over at the door what a warrant would have opened
      Given an ordinary police request
      And police knock on the owner's door
      And consent was given
      And police served a search warrant
      When police ask the owner for the footage
      Then "vt-13-232" leaves it to the owner
      And under "vt-13-232" no duties follow

    @derived
    Scenario Outline: At the door, <paper> for the video compels no one
      Given an ordinary police request
      And police knock on the owner's door
      And police served <paper>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome | mode   | ground |
        | vt-13-232 | refuse  | <mode> | -      |

      Examples:
        | paper                               | mode     |
        | a subpoena                          | must_not |
        | a court order that is not a warrant | must_not |
