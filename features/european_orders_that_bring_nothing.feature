@abroad @eu
Feature: European orders that bring nothing
  Recordings take a judge and an offence of three years or more; a name takes a judge or a
  prosecutor. What is asked for without an order is outside the Regulation.

  Background:
    Given an ordinary police request

  Rule: The wrong hand, or too small an offence

    @derived
    Scenario Outline: <issuer> cannot order <data> by <paper>
      Given <served>
      And <sought>
      And <signed>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | ground |
        | eu-e-evidence | refuse  | must_not | -      |

      Examples:
        | issuer       | data              | paper           | served                                            | sought                                        | signed                                 |
        | A prosecutor | the video         | order           | police served a court order that is not a warrant | police want the video                         | the process was issued by a prosecutor |
        | A prosecutor | the sound         | order           | police served a court order that is not a warrant | police want the audio                         | the process was issued by a prosecutor |
        | A prosecutor | video and sound   | order           | police served a court order that is not a warrant | police want the video with its audio          | the process was issued by a prosecutor |
        | A prosecutor | a still           | order           | police served a court order that is not a warrant | police want a still image                     | the process was issued by a prosecutor |
        | A prosecutor | places of devices | order           | police served a court order that is not a warrant | police want the locations of devices          | the process was issued by a prosecutor |
        | A prosecutor | the video         | warrant         | police served a search warrant                    | police want the video                         | the process was issued by a prosecutor |
        | A prosecutor | the sound         | warrant         | police served a search warrant                    | police want the audio                         | the process was issued by a prosecutor |
        | A prosecutor | video and sound   | warrant         | police served a search warrant                    | police want the video with its audio          | the process was issued by a prosecutor |
        | A prosecutor | a still           | warrant         | police served a search warrant                    | police want a still image                     | the process was issued by a prosecutor |
        | A prosecutor | places of devices | warrant         | police served a search warrant                    | police want the locations of devices          | the process was issued by a prosecutor |
        | A prosecutor | the video         | emergency order | police served an emergency warrant                | police want the video                         | the process was issued by a prosecutor |
        | A prosecutor | the sound         | emergency order | police served an emergency warrant                | police want the audio                         | the process was issued by a prosecutor |
        | A prosecutor | video and sound   | emergency order | police served an emergency warrant                | police want the video with its audio          | the process was issued by a prosecutor |
        | A prosecutor | a still           | emergency order | police served an emergency warrant                | police want a still image                     | the process was issued by a prosecutor |
        | A prosecutor | places of devices | emergency order | police served an emergency warrant                | police want the locations of devices          | the process was issued by a prosecutor |
        | Police alone | the video         | emergency order | police served an emergency warrant                | police want the video                         | the process was issued by police alone |
        | Police alone | a name            | subpoena        | police served a subpoena                          | police want the subscriber's name and address | the process was issued by police alone |
        | Police alone | the video         | subpoena        | police served a subpoena                          | police want the video                         | the process was issued by police alone |
        | A prosecutor | the video         | subpoena        | police served a subpoena                          | police want the video                         | the process was issued by a prosecutor |
        | Police alone | places of devices | emergency order | police served an emergency warrant                | police want the locations of devices          | the process was issued by police alone |

    @derived @contested
    Scenario Outline: An offence of <years> years and a <paper> (<reach>)
      Given <served>
      And the offence carries a maximum of <years> years in prison
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome   | mode   |
        | eu-e-evidence | <outcome> | <mode> |

      Examples:
        | years | paper           | reach    | served                                            | asked                                            | outcome | mode     |
        | 2     | order           | enough   | police served a court order that is not a warrant | the request stays within its purpose             | refuse  | must_not |
        | 2.5   | order           | enough   | police served a court order that is not a warrant | the request stays within its purpose             | refuse  | must_not |
        | 3     | order           | enough   | police served a court order that is not a warrant | the request stays within its purpose             | allow   | must     |
        | 3.5   | order           | enough   | police served a court order that is not a warrant | the request stays within its purpose             | allow   | must     |
        | 2     | order           | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs | refuse  | must_not |
        | 2.5   | order           | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs | refuse  | must_not |
        | 3     | order           | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs | allow   | must     |
        | 3.5   | order           | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs | allow   | must     |
        | 2     | warrant         | enough   | police served a search warrant                    | the request stays within its purpose             | refuse  | must_not |
        | 2.5   | warrant         | enough   | police served a search warrant                    | the request stays within its purpose             | refuse  | must_not |
        | 3     | warrant         | enough   | police served a search warrant                    | the request stays within its purpose             | allow   | must     |
        | 3.5   | warrant         | enough   | police served a search warrant                    | the request stays within its purpose             | allow   | must     |
        | 2     | warrant         | too much | police served a search warrant                    | the request asks for more than its purpose needs | refuse  | must_not |
        | 2.5   | warrant         | too much | police served a search warrant                    | the request asks for more than its purpose needs | refuse  | must_not |
        | 3     | warrant         | too much | police served a search warrant                    | the request asks for more than its purpose needs | allow   | must     |
        | 3.5   | warrant         | too much | police served a search warrant                    | the request asks for more than its purpose needs | allow   | must     |
        | 2     | emergency order | enough   | police served an emergency warrant                | the request stays within its purpose             | refuse  | must_not |
        | 2.5   | emergency order | enough   | police served an emergency warrant                | the request stays within its purpose             | refuse  | must_not |
        | 3     | emergency order | enough   | police served an emergency warrant                | the request stays within its purpose             | allow   | must     |
        | 3.5   | emergency order | enough   | police served an emergency warrant                | the request stays within its purpose             | allow   | must     |
        | 2     | emergency order | too much | police served an emergency warrant                | the request asks for more than its purpose needs | refuse  | must_not |
        | 2.5   | emergency order | too much | police served an emergency warrant                | the request asks for more than its purpose needs | refuse  | must_not |
        | 3     | emergency order | too much | police served an emergency warrant                | the request asks for more than its purpose needs | allow   | must     |
        | 3.5   | emergency order | too much | police served an emergency warrant                | the request asks for more than its purpose needs | allow   | must     |

    @derived @contested
    Scenario Outline: A name may be ordered for an offence of <years> year by <paper> (<reach>)
      Given <served>
      And police want the subscriber's name and address
      And the offence carries a maximum of <years> year in prison
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode |
        | eu-e-evidence | allow   | must |

      Examples:
        | years | paper           | reach    | served                                            | asked                                            |
        | 1     | subpoena        | enough   | police served a subpoena                          | the request stays within its purpose             |
        | 1     | subpoena        | too much | police served a subpoena                          | the request asks for more than its purpose needs |
        | 1     | order           | enough   | police served a court order that is not a warrant | the request stays within its purpose             |
        | 1     | order           | too much | police served a court order that is not a warrant | the request asks for more than its purpose needs |
        | 1     | warrant         | enough   | police served a search warrant                    | the request stays within its purpose             |
        | 1     | warrant         | too much | police served a search warrant                    | the request asks for more than its purpose needs |
        | 1     | emergency order | enough   | police served an emergency warrant                | the request stays within its purpose             |
        | 1     | emergency order | too much | police served an emergency warrant                | the request asks for more than its purpose needs |

  Rule: No order that could be carried out

    @derived
    Scenario Outline: A <paper> for <data> that is <defect>
      Given <served>
      And <sought>
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |

      Examples:
        | paper           | data      | defect     | served                                            | sought                                        | fact                                         |
        | subpoena        | the video | not signed | police served a subpoena                          | police want the video                         | the process is not valid on its face         |
        | subpoena        | the video | too vague  | police served a subpoena                          | police want the video                         | the request is too vague to find any footage |
        | subpoena        | a name    | not signed | police served a subpoena                          | police want the subscriber's name and address | the process is not valid on its face         |
        | subpoena        | a name    | too vague  | police served a subpoena                          | police want the subscriber's name and address | the request is too vague to find any footage |
        | order           | the video | not signed | police served a court order that is not a warrant | police want the video                         | the process is not valid on its face         |
        | order           | the video | too vague  | police served a court order that is not a warrant | police want the video                         | the request is too vague to find any footage |
        | order           | a name    | not signed | police served a court order that is not a warrant | police want the subscriber's name and address | the process is not valid on its face         |
        | order           | a name    | too vague  | police served a court order that is not a warrant | police want the subscriber's name and address | the request is too vague to find any footage |
        | warrant         | the video | not signed | police served a search warrant                    | police want the video                         | the process is not valid on its face         |
        | warrant         | the video | too vague  | police served a search warrant                    | police want the video                         | the request is too vague to find any footage |
        | warrant         | a name    | not signed | police served a search warrant                    | police want the subscriber's name and address | the process is not valid on its face         |
        | warrant         | a name    | too vague  | police served a search warrant                    | police want the subscriber's name and address | the request is too vague to find any footage |
        | emergency order | the video | not signed | police served an emergency warrant                | police want the video                         | the process is not valid on its face         |
        | emergency order | the video | too vague  | police served an emergency warrant                | police want the video                         | the request is too vague to find any footage |
        | emergency order | a name    | not signed | police served an emergency warrant                | police want the subscriber's name and address | the process is not valid on its face         |
        | emergency order | a name    | too vague  | police served an emergency warrant                | police want the subscriber's name and address | the request is too vague to find any footage |
        | police order    | a name    | not signed | police served an emergency warrant                | police want the subscriber's name and address | the process is not valid on its face         |

    @derived
    Scenario Outline: A judge's subpoena is no order for <data>
      Given police served a subpoena
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |

      Examples:
        | data              | sought                               |
        | the video         | police want the video                |
        | the sound         | police want the audio                |
        | video and sound   | police want the video with its audio |
        | a still           | police want a still image            |
        | places of devices | police want the locations of devices |

    @derived
    Scenario Outline: Nothing that is stored: <data> (<paper>)
      Given <served>
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |

      Examples:
        | data                | paper               | served                                            | sought                                            |
        | a live view         | subpoena            | police served a subpoena                          | police want to watch the live stream              |
        | a search for a face | subpoena            | police served a subpoena                          | police want a face searched for in the recordings |
        | a live view         | order               | police served a court order that is not a warrant | police want to watch the live stream              |
        | a search for a face | order               | police served a court order that is not a warrant | police want a face searched for in the recordings |
        | a live view         | warrant             | police served a search warrant                    | police want to watch the live stream              |
        | a search for a face | warrant             | police served a search warrant                    | police want a face searched for in the recordings |
        | a live view         | emergency order     | police served an emergency warrant                | police want to watch the live stream              |
        | a search for a face | emergency order     | police served an emergency warrant                | police want a face searched for in the recordings |
        | a live view         | request to preserve | police served a preservation request              | police want to watch the live stream              |
        | a search for a face | request to preserve | police served a preservation request              | police want a face searched for in the recordings |

    @derived
    Scenario Outline: Nobody has checked who sends the <paper>
      Given the requester's identity has not been verified
      And police want the subscriber's name and address
      And <served>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |

      Examples:
        | paper           | served                                            |
        | subpoena        | police served a subpoena                          |
        | order           | police served a court order that is not a warrant |
        | warrant         | police served a search warrant                    |
        | emergency order | police served an emergency warrant                |
