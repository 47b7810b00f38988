@abroad @eu
Feature: European orders that cannot be carried out
  An order that is not signed, or fits no data, is none, and an order brings out what is stored.

  Background:
    Given an ordinary police request

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

    @derived
    Scenario Outline: A <paper> for <data> that is not signed, and asks for too much
      Given <served>
      And <sought>
      And the process is not valid on its face
      And the request asks for more than its purpose needs
      And <signed>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |

      Examples:
        | paper           | data      | served                                            | sought                                        | signed                                 |
        | subpoena        | the video | police served a subpoena                          | police want the video                         | the process was issued by a judge      |
        | subpoena        | a name    | police served a subpoena                          | police want the subscriber's name and address | the process was issued by a judge      |
        | order           | the video | police served a court order that is not a warrant | police want the video                         | the process was issued by a judge      |
        | order           | a name    | police served a court order that is not a warrant | police want the subscriber's name and address | the process was issued by a judge      |
        | warrant         | the video | police served a search warrant                    | police want the video                         | the process was issued by a judge      |
        | warrant         | a name    | police served a search warrant                    | police want the subscriber's name and address | the process was issued by a judge      |
        | emergency order | the video | police served an emergency warrant                | police want the video                         | the process was issued by a judge      |
        | emergency order | a name    | police served an emergency warrant                | police want the subscriber's name and address | the process was issued by a judge      |
        | police order    | a name    | police served an emergency warrant                | police want the subscriber's name and address | the process was issued by police alone |

    @derived
    Scenario Outline: An order of police alone for a name that is <defect>
      Given police served an emergency warrant
      And police want the subscriber's name and address
      And the process was issued by police alone
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |

      Examples:
        | defect     | fact                                 |
        | not signed | the process is not valid on its face |

    @derived
    Scenario: Nor can police alone order a name in words too vague
      Given police served an emergency warrant
      And police want the subscriber's name and address
      And the process was issued by police alone
      And the request is too vague to find any footage
      When police request the account records
      Then "eu-e-evidence" refuses the disclosure

    @derived
    Scenario Outline: A request to preserve, for <data>, brings nothing else (<how>)
      Given police served a preservation request
      And <sought>
      And <asked>
      And <signed>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground       |
        | eu-e-evidence | refuse  | no_ground | preservation |

      Examples:
        | data      | how               | sought                                        | asked                                            | signed                                 |
        | the video | enough, a judge   | police want the video                         | the request stays within its purpose             | the process was issued by a judge      |
        | the video | enough, police    | police want the video                         | the request stays within its purpose             | the process was issued by police alone |
        | the video | too much, a judge | police want the video                         | the request asks for more than its purpose needs | the process was issued by a judge      |
        | the video | too much, police  | police want the video                         | the request asks for more than its purpose needs | the process was issued by police alone |
        | a name    | enough, a judge   | police want the subscriber's name and address | the request stays within its purpose             | the process was issued by a judge      |
        | a name    | enough, police    | police want the subscriber's name and address | the request stays within its purpose             | the process was issued by police alone |
        | a name    | too much, a judge | police want the subscriber's name and address | the request asks for more than its purpose needs | the process was issued by a judge      |
        | a name    | too much, police  | police want the subscriber's name and address | the request asks for more than its purpose needs | the process was issued by police alone |

    @derived
    Scenario Outline: Without an order the Regulation has nothing to say of <data> (<reach>, <by>)
      Given no legal process was served
      And <sought>
      And <asked>
      And <signed>
      When police request the footage
      Then the regimes decide
        | regime        | outcome      | mode | ground |
        | eu-e-evidence | not_governed | -    | -      |

      Examples:
        | data      | reach    | by      | sought                                        | asked                                            | signed                                 |
        | the video | enough   | a judge | police want the video                         | the request stays within its purpose             | the process was issued by a judge      |
        | the video | enough   | police  | police want the video                         | the request stays within its purpose             | the process was issued by police alone |
        | the video | too much | a judge | police want the video                         | the request asks for more than its purpose needs | the process was issued by a judge      |
        | the video | too much | police  | police want the video                         | the request asks for more than its purpose needs | the process was issued by police alone |
        | a name    | enough   | a judge | police want the subscriber's name and address | the request stays within its purpose             | the process was issued by a judge      |
        | a name    | enough   | police  | police want the subscriber's name and address | the request stays within its purpose             | the process was issued by police alone |
        | a name    | too much | a judge | police want the subscriber's name and address | the request asks for more than its purpose needs | the process was issued by a judge      |
        | a name    | too much | police  | police want the subscriber's name and address | the request asks for more than its purpose needs | the process was issued by police alone |

    @derived
    Scenario Outline: A request to preserve is no order where <defect>
      Given police served a preservation request
      And the process is not valid on its face
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |

      Examples:
        | defect               | fact                                              |
        | the offence is small | the offence carries a maximum of 1 year in prison |
        | police ask           | the process was issued by police alone            |

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
