Feature: A judge's paper for a live view or a search for a face
  A warrant opens what a provider keeps. Whether it also lets police watch through a camera as things happen,
  or has the provider look for a face, none of the texts that were read says. The bench takes the more careful
  reading, refuses and says that it is disputed; the owner's own consent is another matter.

  Background:
    Given an ordinary police request

  Rule: No text settles it

    @derived @contested
    Scenario Outline: A judge has signed <paper>, and police want <what>
      Given police served <paper>
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode      | contested |
        | canada-pipeda              | refuse  | must_not  | yes       |
        | canada-c22                 | refuse  | must_not  | yes       |
        | us-fourth-amendment        | refuse  | no_ground | yes       |
        | us-sca                     | refuse  | no_ground | yes       |
        | ca-calecpa                 | refuse  | no_ground | yes       |
        | il-phpa                    | refuse  | must_not  | yes       |
        | il-sb3278                  | refuse  | must_not  | yes       |
        | me-16-641                  | refuse  | must_not  | yes       |
        | vt-13-232                  | refuse  | must_not  | yes       |
        | ut-data-privacy            | refuse  | must_not  | yes       |
        | ut-data-privacy-2026       | refuse  | must_not  | yes       |
        | warrant-or-order-providers | refuse  | no_ground | yes       |
        | google-nest-2022           | refuse  | no_ground | yes       |
        | uk                         | refuse  | no_ground | yes       |

      Examples:
        | paper                | what                                  |
        | a search warrant     | a face searched for in the recordings |
        | a search warrant     | to watch the live stream              |
        | an emergency warrant | a face searched for in the recordings |
        | an emergency warrant | to watch the live stream              |

    @derived @contested
    Scenario Outline: <paper>, the request <reach>, and police want <what>
      Given police served <paper>
      And the request <reach>
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode      | contested |
        | canada-pipeda              | refuse  | must_not  | yes       |
        | canada-c22                 | refuse  | must_not  | yes       |
        | warrant-or-order-providers | refuse  | no_ground | yes       |

      Examples:
        | paper                               | reach                                | what                                  |
        | a court order that is not a warrant | stays within its purpose             | a face searched for in the recordings |
        | a court order that is not a warrant | stays within its purpose             | to watch the live stream              |
        | a court order that is not a warrant | asks for more than its purpose needs | a face searched for in the recordings |
        | a court order that is not a warrant | asks for more than its purpose needs | to watch the live stream              |
        | a search warrant                    | asks for more than its purpose needs | a face searched for in the recordings |
        | a search warrant                    | asks for more than its purpose needs | to watch the live stream              |
        | an emergency warrant                | asks for more than its purpose needs | a face searched for in the recordings |
        | an emergency warrant                | asks for more than its purpose needs | to watch the live stream              |

    # The Act names subpoenas beside warrants and orders.
    @derived @contested @canada
    Scenario Outline: In Canada a judge has signed a subpoena, and police want <what>
      Given police served a subpoena
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

    # He would bar federal agencies outright, and asked warrants for footage.
    @derived @contested
    Scenario Outline: What the senator would say of <paper> for a face, where <who> asks
      Given police served <paper>
      And the request comes from <who>
      And police want a face searched for in the recordings
      When police request the recordings
      Then the regimes decide
        | regime | outcome | mode   | contested   |
        | markey | refuse  | <mode> | <contested> |

      Examples:
        | paper                | who              | mode      | contested |
        | a search warrant     | local police     | no_ground | yes       |
        | an emergency warrant | local police     | no_ground | yes       |
        | a search warrant     | a federal agency | must_not  | no        |
        | an emergency warrant | a federal agency | must_not  | no        |

  Rule: What a provider keeps, a warrant opens

    @derived @contested
    Scenario Outline: What is kept, for which a judge has signed <paper>: police want <what>
      Given police served <paper>
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode |
        | canada-pipeda              | allow   | must |
        | us-fourth-amendment        | allow   | must |
        | us-sca                     | allow   | must |
        | ca-calecpa                 | allow   | must |
        | il-phpa                    | allow   | must |
        | il-sb3278                  | allow   | must |
        | me-16-641                  | allow   | must |
        | vt-13-232                  | allow   | must |
        | ut-data-privacy            | allow   | must |
        | ut-data-privacy-2026       | allow   | must |
        | warrant-or-order-providers | allow   | must |

      Examples:
        | paper                | what                     |
        | a search warrant     | the video                |
        | a search warrant     | the audio                |
        | a search warrant     | the video with its audio |
        | a search warrant     | a still image            |
        | an emergency warrant | the video                |
        | an emergency warrant | the audio                |
        | an emergency warrant | the video with its audio |
        | an emergency warrant | a still image            |

    # Device data and other records need a warrant, and a warrant opens them.
    @derived @contested
    Scenario Outline: Records too, under <regime>: <what>, for which a judge has signed <paper>
      Given police served <paper>
      And police want <what>
      When police request the account records
      Then the regimes decide
        | regime   | outcome | mode | ground   |
        | <regime> | allow   | must | <ground> |

      Examples:
        | regime               | paper                | what                              | ground            |
        | ut-data-privacy      | a search warrant     | the locations of devices          | search_warrant    |
        | ut-data-privacy      | a search warrant     | the subscriber's name and address | search_warrant    |
        | ut-data-privacy      | an emergency warrant | the locations of devices          | emergency_warrant |
        | ut-data-privacy      | an emergency warrant | the subscriber's name and address | emergency_warrant |
        | ut-data-privacy-2026 | a search warrant     | the locations of devices          | search_warrant    |
        | ut-data-privacy-2026 | a search warrant     | the subscriber's name and address | search_warrant    |
        | ut-data-privacy-2026 | an emergency warrant | the locations of devices          | emergency_warrant |
        | ut-data-privacy-2026 | an emergency warrant | the subscriber's name and address | emergency_warrant |
        | vt-13-232            | a search warrant     | the locations of devices          | search_warrant    |
        | vt-13-232            | a search warrant     | the subscriber's name and address | search_warrant    |
        | vt-13-232            | an emergency warrant | the locations of devices          | emergency_warrant |
        | vt-13-232            | an emergency warrant | the subscriber's name and address | emergency_warrant |
        | ca-calecpa           | a search warrant     | the locations of devices          | search_warrant    |
        | ca-calecpa           | an emergency warrant | the locations of devices          | emergency_warrant |
        | us-fourth-amendment  | a search warrant     | the locations of devices          | search_warrant    |
        | us-fourth-amendment  | an emergency warrant | the locations of devices          | emergency_warrant |

    # No statement of these providers lets them refuse a judge because too much is asked for.
    @derived @contested
    Scenario Outline: Makers that ask for a judge's paper get <paper> for <what>, and the request <reach>
      Given police served <paper>
      And police want <what>
      And the request <reach>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode | ground   | scope   | contested   |
        | warrant-or-order-providers | allow   | must | <ground> | <scope> | <contested> |

      Examples:
        | paper                               | what                     | reach                                | ground            | scope        | contested |
        | a court order that is not a warrant | the video                | stays within its purpose             | court_order       | as_requested | no        |
        | a court order that is not a warrant | the video                | asks for more than its purpose needs | court_order       | narrowed     | yes       |
        | a court order that is not a warrant | the audio                | stays within its purpose             | court_order       | as_requested | no        |
        | a court order that is not a warrant | the audio                | asks for more than its purpose needs | court_order       | narrowed     | yes       |
        | a court order that is not a warrant | the video with its audio | stays within its purpose             | court_order       | as_requested | no        |
        | a court order that is not a warrant | the video with its audio | asks for more than its purpose needs | court_order       | narrowed     | yes       |
        | a court order that is not a warrant | a still image            | stays within its purpose             | court_order       | as_requested | no        |
        | a court order that is not a warrant | a still image            | asks for more than its purpose needs | court_order       | narrowed     | yes       |
        | a search warrant                    | the video                | asks for more than its purpose needs | search_warrant    | narrowed     | yes       |
        | a search warrant                    | the audio                | asks for more than its purpose needs | search_warrant    | narrowed     | yes       |
        | a search warrant                    | the video with its audio | asks for more than its purpose needs | search_warrant    | narrowed     | yes       |
        | a search warrant                    | a still image            | asks for more than its purpose needs | search_warrant    | narrowed     | yes       |
        | an emergency warrant                | the video                | asks for more than its purpose needs | emergency_warrant | narrowed     | yes       |
        | an emergency warrant                | the audio                | asks for more than its purpose needs | emergency_warrant | narrowed     | yes       |
        | an emergency warrant                | the video with its audio | asks for more than its purpose needs | emergency_warrant | narrowed     | yes       |
        | an emergency warrant                | a still image            | asks for more than its purpose needs | emergency_warrant | narrowed     | yes       |

  Rule: A paper that is none settles it

    @derived
    Scenario Outline: <what>, with <paper> that <is wrong>
      Given police want <what>
      And police served <paper>
      And <defect>
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode      | contested |
        | me-16-641                  | refuse  | must_not  | no        |
        | vt-13-232                  | refuse  | must_not  | no        |
        | ut-data-privacy            | refuse  | must_not  | no        |
        | warrant-or-order-providers | refuse  | no_ground | no        |

      Examples:
        | what                                  | paper                | is wrong            | defect                                 |
        | a face searched for in the recordings | a search warrant     | is not valid        | the process is not valid on its face   |
        | a face searched for in the recordings | an emergency warrant | is not valid        | the process is not valid on its face   |
        | a face searched for in the recordings | a search warrant     | a prosecutor signed | the process was issued by a prosecutor |
        | to watch the live stream              | a search warrant     | a prosecutor signed | the process was issued by a prosecutor |

    @derived
    Scenario Outline: The senator on a face and <paper> that <is wrong>
      Given police want a face searched for in the recordings
      And police served <paper>
      And <defect>
      When police request the recordings
      Then the regimes decide
        | regime | outcome | mode      | contested |
        | markey | refuse  | no_ground | no        |

      Examples:
        | paper                | is wrong            | defect                                 |
        | a search warrant     | is not valid        | the process is not valid on its face   |
        | an emergency warrant | is not valid        | the process is not valid on its face   |
        | a search warrant     | a prosecutor signed | the process was issued by a prosecutor |

    @derived
    Scenario Outline: The senator on a face and <paper>, which is no warrant
      Given police want a face searched for in the recordings
      And police served <paper>
      When police request the recordings
      Then the regimes decide
        | regime | outcome | mode      | contested |
        | markey | refuse  | no_ground | no        |

      Examples:
        | paper                               |
        | a subpoena                          |
        | a court order that is not a warrant |
        | a preservation request              |

    @derived
    Scenario Outline: No judge has been asked, and these providers and Utah need one for <what>
      Given police want <what>
      And no legal process was served
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode      | contested |
        | warrant-or-order-providers | refuse  | no_ground | no        |
        | ut-data-privacy            | refuse  | must_not  |           |
        | markey                     | refuse  | no_ground | no        |

      Examples:
        | what                                  |
        | a face searched for in the recordings |
        | to watch the live stream              |

  Rule: The owner may agree to it

    @derived
    Scenario Outline: The owner agrees to <what>, though a judge has signed <paper>
      Given police want <what>
      And police served <paper>
      And consent was given
      And the answer is the account owner's
      And it was verified who answered
      When police request the recordings
      Then the regimes decide
        | regime                     | outcome | mode | ground  |
        | canada-pipeda              | allow   | may  | consent |
        | us-fourth-amendment        | allow   | may  | consent |
        | me-16-641                  | allow   | may  | consent |
        | ut-data-privacy            | allow   | may  | consent |
        | warrant-or-order-providers | allow   | may  | consent |

      Examples:
        | what                                  | paper                |
        | a face searched for in the recordings | a search warrant     |
        | a face searched for in the recordings | an emergency warrant |
        | to watch the live stream              | a search warrant     |
        | to watch the live stream              | an emergency warrant |

  Rule: An emergency does not settle it either

    @derived @contested
    Scenario Outline: In a grave emergency police want <what>
      Given a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime              | outcome | mode      | ground    | contested |
        | canada-pipeda       | refuse  | must_not  | -         | yes       |
        | us-fourth-amendment | refuse  | no_ground | -         | yes       |
        | ca-calecpa          | refuse  | no_ground | -         | yes       |
        | me-16-641           | refuse  | must_not  | -         | yes       |
        | vt-13-232           | allow   | may       | voluntary | yes       |

      Examples:
        | what                                  |
        | a face searched for in the recordings |
        | to watch the live stream              |
