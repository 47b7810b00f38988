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

    @derived
    Scenario Outline: Nor more than is needed: <issuer>, <data>, <paper>
      Given <served>
      And <sought>
      And <signed>
      And the request asks for more than its purpose needs
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
        | Police alone | the sound         | emergency order | police served an emergency warrant                | police want the audio                         | the process was issued by police alone |
        | Police alone | video and sound   | emergency order | police served an emergency warrant                | police want the video with its audio          | the process was issued by police alone |
        | Police alone | a still           | emergency order | police served an emergency warrant                | police want a still image                     | the process was issued by police alone |
        | Police alone | places of devices | emergency order | police served an emergency warrant                | police want the locations of devices          | the process was issued by police alone |
        | Police alone | a name            | subpoena        | police served a subpoena                          | police want the subscriber's name and address | the process was issued by police alone |

    @derived
    Scenario Outline: Police alone order <data> in an emergency
      Given police served an emergency warrant
      And <sought>
      And the process was issued by police alone
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | ground |
        | eu-e-evidence | refuse  | must_not | -      |

      Examples:
        | data              | sought                               |
        | the video         | police want the video                |
        | the sound         | police want the audio                |
        | video and sound   | police want the video with its audio |
        | a still           | police want a still image            |
        | places of devices | police want the locations of devices |

    @derived
    Scenario Outline: A small offence does not open <data> (<paper>)
      Given <served>
      And <sought>
      And the offence carries a maximum of 1 year in prison
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode     | ground |
        | eu-e-evidence | refuse  | must_not | -      |

      Examples:
        | data              | paper           | served                                            | sought                               |
        | the video         | subpoena        | police served a subpoena                          | police want the video                |
        | the video         | order           | police served a court order that is not a warrant | police want the video                |
        | the sound         | order           | police served a court order that is not a warrant | police want the audio                |
        | video and sound   | order           | police served a court order that is not a warrant | police want the video with its audio |
        | a still           | order           | police served a court order that is not a warrant | police want a still image            |
        | places of devices | order           | police served a court order that is not a warrant | police want the locations of devices |
        | the video         | warrant         | police served a search warrant                    | police want the video                |
        | the sound         | warrant         | police served a search warrant                    | police want the audio                |
        | video and sound   | warrant         | police served a search warrant                    | police want the video with its audio |
        | a still           | warrant         | police served a search warrant                    | police want a still image            |
        | places of devices | warrant         | police served a search warrant                    | police want the locations of devices |
        | the video         | emergency order | police served an emergency warrant                | police want the video                |
        | the sound         | emergency order | police served an emergency warrant                | police want the audio                |
        | video and sound   | emergency order | police served an emergency warrant                | police want the video with its audio |
        | a still           | emergency order | police served an emergency warrant                | police want a still image            |
        | places of devices | emergency order | police served an emergency warrant                | police want the locations of devices |

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
