@warrant @us
Feature: What other makers of cameras make of each paper
  Google hands over a name on a subpoena, account records on another court order and recordings on
  a warrant, and tells the owner. Other makers said in 2022 that they give footage on a warrant or
  court order and in no other case. Of what is broad both are read to give the part that is needed.

  Background:
    Given an ordinary police request

  Rule: Google tells the owner, before or after

    @derived @T16 @T20
    Scenario Outline: Google on a <paper> (<reach>)
      Given <served>
      And <sought>
      And <particular>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode | ground   | scope   |
        | google-nest-2022 | allow   | must | <ground> | <scope> |
      And under "google-nest-2022" these duties follow
        | who      | duty         | within            |
        | provider | notify_owner | before disclosure |

      Examples:
        | paper               | reach            | served                                            | sought                                        | particular                                      | asked                                            | ground            | scope        |
        | subpoena for a name | what is needed   | police served a subpoena                          | police want the subscriber's name and address | the process names the camera and the hours      | the request stays within its purpose             | subpoena          | as_requested |
        | order for a name    | what is needed   | police served a court order that is not a warrant | police want the subscriber's name and address | the process names the camera and the hours      | the request stays within its purpose             | court_order       | as_requested |
        | order for places    | what is needed   | police served a court order that is not a warrant | police want the locations of devices          | the process names the camera and the hours      | the request stays within its purpose             | court_order       | as_requested |
        | warrant             | what is needed   | police served a search warrant                    | police want the video                         | the process names the camera and the hours      | the request stays within its purpose             | search_warrant    | as_requested |
        | warrant             | no camera named  | police served a search warrant                    | police want the video                         | the process names no particular camera or hours | the request stays within its purpose             | search_warrant    | narrowed     |
        | warrant             | more than needed | police served a search warrant                    | police want the video                         | the process names the camera and the hours      | the request asks for more than its purpose needs | search_warrant    | narrowed     |
        | emergency warrant   | what is needed   | police served an emergency warrant                | police want the video                         | the process names the camera and the hours      | the request stays within its purpose             | emergency_warrant | as_requested |
        | emergency warrant   | no camera named  | police served an emergency warrant                | police want the video                         | the process names no particular camera or hours | the request stays within its purpose             | emergency_warrant | narrowed     |
        | emergency warrant   | more than needed | police served an emergency warrant                | police want the video                         | the process names the camera and the hours      | the request asks for more than its purpose needs | emergency_warrant | narrowed     |

    @derived @T17
    Scenario Outline: Under an order of silence Google tells the owner when it has ended: <paper> (<reach>)
      Given <served>
      And <sought>
      And <asked>
      And a court has barred the provider from telling the owner
      When police request the footage
      And on 2026-03-02 the footage is disclosed
      And on 2026-03-03 a court forbids the provider to tell the owner
      And on 2026-03-09 the gag order ends
      And on 2026-03-10 the provider tells the owner
      Then under "google-nest-2022" these duties follow
        | who      | duty         | within                   |
        | provider | notify_owner | after the gag order ends |
      And under "google-nest-2022" the provider has notified the owner in time
      And on 2026-03-08 the duties are
        | regime           | who      | duty         | status   |
        | google-nest-2022 | provider | notify_owner | not_owed |

      Examples:
        | paper               | reach            | served                                            | sought                                        | asked                                            |
        | subpoena for a name | what is needed   | police served a subpoena                          | police want the subscriber's name and address | the request stays within its purpose             |
        | order for a name    | what is needed   | police served a court order that is not a warrant | police want the subscriber's name and address | the request stays within its purpose             |
        | warrant             | what is needed   | police served a search warrant                    | police want the video                         | the request stays within its purpose             |
        | warrant             | more than needed | police served a search warrant                    | police want the video                         | the request asks for more than its purpose needs |
        | emergency warrant   | what is needed   | police served an emergency warrant                | police want the video                         | the request stays within its purpose             |
        | emergency warrant   | more than needed | police served an emergency warrant                | police want the video                         | the request asks for more than its purpose needs |

    @derived @M09
    Scenario Outline: Told only after the disclosure, an owner was told too late (<paper>, <reach>)
      Given <served>
      And <sought>
      And <asked>
      When police request the footage
      And on 2026-03-02 the footage is disclosed
      And on 2026-03-03 the provider tells the owner
      Then the duties are
        | regime           | who      | duty         | status |
        | google-nest-2022 | provider | notify_owner | late   |
        | ring-2022        | provider | notify_owner | late   |

      Examples:
        | paper               | reach            | served                                            | sought                                        | asked                                            |
        | subpoena for a name | what is needed   | police served a subpoena                          | police want the subscriber's name and address | the request stays within its purpose             |
        | order for a name    | what is needed   | police served a court order that is not a warrant | police want the subscriber's name and address | the request stays within its purpose             |
        | warrant             | what is needed   | police served a search warrant                    | police want the video                         | the request stays within its purpose             |
        | warrant             | more than needed | police served a search warrant                    | police want the video                         | the request asks for more than its purpose needs |
        | emergency warrant   | what is needed   | police served an emergency warrant                | police want the video                         | the request stays within its purpose             |
        | emergency warrant   | more than needed | police served an emergency warrant                | police want the video                         | the request asks for more than its purpose needs |

  Rule: Makers who ask for a warrant or a court order

    @derived @T16 @T03
    Scenario Outline: A judge's <paper> (<reach>)
      Given <served>
      And <asked>
      And <requester>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | ground   | scope   | contested   |
        | warrant-or-order-providers | allow   | must | <ground> | <scope> | <contested> |

      Examples:
        | paper             | reach            | served                                            | asked                                            | requester                             | ground            | scope        | contested |
        | court order       | what is needed   | police served a court order that is not a warrant | the request stays within its purpose             | the request comes from local police   | court_order       | as_requested | no        |
        | court order       | more than needed | police served a court order that is not a warrant | the request asks for more than its purpose needs | the request comes from local police   | court_order       | narrowed     | yes       |
        | warrant           | what is needed   | police served a search warrant                    | the request stays within its purpose             | the request comes from local police   | search_warrant    | as_requested | no        |
        | warrant           | from the state   | police served a search warrant                    | the request stays within its purpose             | the request comes from a state agency | search_warrant    | as_requested | no        |
        | warrant           | from abroad      | police served a search warrant                    | the request stays within its purpose             | the request comes from foreign police | search_warrant    | as_requested | no        |
        | warrant           | more than needed | police served a search warrant                    | the request asks for more than its purpose needs | the request comes from local police   | search_warrant    | narrowed     | yes       |
        | emergency warrant | what is needed   | police served an emergency warrant                | the request stays within its purpose             | the request comes from local police   | emergency_warrant | as_requested | no        |
        | emergency warrant | more than needed | police served an emergency warrant                | the request asks for more than its purpose needs | the request comes from local police   | emergency_warrant | narrowed     | yes       |

  Rule: A paper with a defect opens nothing

    @derived @T19 @M16
    Scenario Outline: A <paper> that is <defect> (<reach>)
      Given <served>
      And <fact>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground |
        | google-nest-2022           | refuse  | no_ground | -      |
        | warrant-or-order-providers | refuse  | no_ground | -      |
      And under "google-nest-2022" no duties follow
      And under "warrant-or-order-providers" no duties follow

      Examples:
        | paper             | defect          | reach            | served                                            | fact                                   | asked                                            |
        | court order       | not signed      | what is needed   | police served a court order that is not a warrant | the process is not valid on its face   | the request stays within its purpose             |
        | court order       | not signed      | more than needed | police served a court order that is not a warrant | the process is not valid on its face   | the request asks for more than its purpose needs |
        | court order       | a prosecutor's  | what is needed   | police served a court order that is not a warrant | the process was issued by a prosecutor | the request stays within its purpose             |
        | court order       | a prosecutor's  | more than needed | police served a court order that is not a warrant | the process was issued by a prosecutor | the request asks for more than its purpose needs |
        | warrant           | not signed      | what is needed   | police served a search warrant                    | the process is not valid on its face   | the request stays within its purpose             |
        | warrant           | not signed      | more than needed | police served a search warrant                    | the process is not valid on its face   | the request asks for more than its purpose needs |
        | warrant           | a prosecutor's  | what is needed   | police served a search warrant                    | the process was issued by a prosecutor | the request stays within its purpose             |
        | warrant           | a prosecutor's  | more than needed | police served a search warrant                    | the process was issued by a prosecutor | the request asks for more than its purpose needs |
        | emergency warrant | not signed      | what is needed   | police served an emergency warrant                | the process is not valid on its face   | the request stays within its purpose             |
        | emergency warrant | not signed      | more than needed | police served an emergency warrant                | the process is not valid on its face   | the request asks for more than its purpose needs |
        | emergency warrant | a prosecutor's  | what is needed   | police served an emergency warrant                | the process was issued by a prosecutor | the request stays within its purpose             |
        | emergency warrant | a prosecutor's  | more than needed | police served an emergency warrant                | the process was issued by a prosecutor | the request asks for more than its purpose needs |
        | emergency warrant | of police alone | what is needed   | police served an emergency warrant                | the process was issued by police alone | the request stays within its purpose             |
        | emergency warrant | of police alone | more than needed | police served an emergency warrant                | the process was issued by police alone | the request asks for more than its purpose needs |

    @derived @T23
    Scenario Outline: A valid <paper> too vague to find any footage
      Given <served>
      And the request is too vague to find any footage
      And <particular>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground |
        | google-nest-2022           | refuse  | no_ground | -      |
        | warrant-or-order-providers | refuse  | no_ground | -      |

      Examples:
        | paper                   | served                                            | particular                                      |
        | court order             | police served a court order that is not a warrant | the process names the camera and the hours      |
        | warrant                 | police served a search warrant                    | the process names the camera and the hours      |
        | emergency warrant       | police served an emergency warrant                | the process names the camera and the hours      |
        | blank warrant           | police served a search warrant                    | the process names no particular camera or hours |
        | blank emergency warrant | police served an emergency warrant                | the process names no particular camera or hours |

    @derived @T21
    Scenario Outline: For recordings a <paper> is no use to Google (<recordings>)
      Given <served>
      And <sought>
      When police request the recordings
      Then the regimes decide
        | regime           | outcome | mode      | ground |
        | google-nest-2022 | refuse  | no_ground | -      |

      Examples:
        | paper       | recordings      | served                                            | sought                               |
        | subpoena    | video           | police served a subpoena                          | police want the video                |
        | subpoena    | sound           | police served a subpoena                          | police want the audio                |
        | subpoena    | video and sound | police served a subpoena                          | police want the video with its audio |
        | subpoena    | a still         | police served a subpoena                          | police want a still image            |
        | subpoena    | places          | police served a subpoena                          | police want the locations of devices |
        | court order | video           | police served a court order that is not a warrant | police want the video                |
        | court order | sound           | police served a court order that is not a warrant | police want the audio                |
        | court order | video and sound | police served a court order that is not a warrant | police want the video with its audio |
        | court order | a still         | police served a court order that is not a warrant | police want a still image            |

    @derived @T20 @T23
    Scenario Outline: A <paper> for a name that <defect>
      Given <served>
      And police want the subscriber's name and address
      And the provider answers subpoenas for account records
      And <fact>
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode      | ground |
        | google-nest-2022           | refuse  | no_ground | -      |
        | warrant-or-order-providers | refuse  | no_ground | -      |

      Examples:
        | paper       | defect          | served                                            | fact                                             |
        | subpoena    | is not signed   | police served a subpoena                          | the process is not valid on its face             |
        | subpoena    | reaches too far | police served a subpoena                          | the request asks for more than its purpose needs |
        | subpoena    | is too vague    | police served a subpoena                          | the request is too vague to find any footage     |
        | court order | is not signed   | police served a court order that is not a warrant | the process is not valid on its face             |
        | court order | is too vague    | police served a court order that is not a warrant | the request is too vague to find any footage     |
