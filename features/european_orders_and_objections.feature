@abroad @eu
Feature: Outside the European Regulation, and objections to an order
  Private parties cannot use the Regulation, and what a camera's users agree to give without an
  order is outside it. The enforcing authority can stop an order; afterwards it can have the data
  deleted or their use restricted.

  Background:
    Given an ordinary police request

  Rule: Outside

    @derived
    Scenario Outline: <who> has a <paper>
      Given <requester>
      And <served>
      When police request the footage
      Then the regimes decide
        | regime        | outcome      | mode | ground |
        | eu-e-evidence | not_governed | -    | -      |

      Examples:
        | who                     | paper       | requester                                      | served                                            |
        | A party to a civil suit | subpoena    | the request comes from a party to a civil suit | police served a subpoena                          |
        | A party to a civil suit | court order | the request comes from a party to a civil suit | police served a court order that is not a warrant |
        | A private person        | subpoena    | the request comes from a private person        | police served a subpoena                          |
        | A private person        | court order | the request comes from a private person        | police served a court order that is not a warrant |

    @derived
    Scenario Outline: <who> has an order like any other
      Given <requester>
      And police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground         |
        | eu-e-evidence | allow   | must | search_warrant |

      Examples:
        | who                              | requester                               |
        | A federal agency                 | the request comes from a federal agency |
        | A state agency                   | the request comes from a state agency   |
        | Police from another member state | the request comes from foreign police   |

    @derived
    Scenario Outline: Without an order, <who> gives it or does not
      Given no legal process was served
      And consent was given
      And <whose>
      And <checked>
      When police request the footage
      Then the regimes decide
        | regime        | outcome      | mode | ground |
        | eu-e-evidence | not_governed | -    | -      |

      Examples:
        | who           | whose                                                        | checked                                        |
        | the owner     | the answer is the account owner's                            | the requester's identity has been verified     |
        | a shared user | the answer is that of a shared user of the camera            | the requester's identity has been verified     |
        | a tenant      | the answer is that of the person in possession of the camera | the requester's identity has not been verified |

    @derived
    Scenario Outline: An order binds the provider, whatever the owner has agreed to (<paper>)
      Given <served>
      And consent was given
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground   |
        | eu-e-evidence | allow   | must | <ground> |

      Examples:
        | paper           | served                                            | ground            |
        | order           | police served a court order that is not a warrant | court_order       |
        | warrant         | police served a search warrant                    | search_warrant    |
        | emergency order | police served an emergency warrant                | emergency_warrant |

    @derived
    Scenario Outline: A <paper> put to the owner is still an order
      Given <served>
      And the request goes privately to the owner
      And the process is not valid on its face
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

  Rule: Objections

    @derived
    Scenario Outline: The authority has objected to a <paper>
      Given <served>
      And <sought>
      And the enforcing authority has objected to the order
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |
      And under "eu-e-evidence" no duties follow

      Examples:
        | paper    | served                                            | sought                                        |
        | subpoena | police served a subpoena                          | police want the subscriber's name and address |
        | order    | police served a court order that is not a warrant | police want the video                         |
        | warrant  | police served a search warrant                    | police want the video                         |

    @derived
    Scenario Outline: After the emergency the authority objects, and a <paper> comes for the same footage
      Given <served>
      And the enforcing authority has objected to the order
      And the same footage was disclosed in an emergency that is over
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |
      And under "eu-e-evidence" these duties follow
        | who    | duty             | within                  |
        | agency | restrict_sharing | once a ground is raised |

      Examples:
        | paper               | served                                            |
        | subpoena            | police served a subpoena                          |
        | order               | police served a court order that is not a warrant |
        | warrant             | police served a search warrant                    |
        | emergency order     | police served an emergency warrant                |
        | request to preserve | police served a preservation request              |

    @derived @T55
    Scenario Outline: The data that went out are destroyed or their use is restricted: <what>
      Given police served an emergency warrant
      And the enforcing authority has objected to the order
      And the same footage was disclosed in an emergency that is over
      When police request the footage
      And on 2026-09-01 at 12:00 the footage is disclosed
      And on 2026-09-04 at 12:00 the enforcing authority raises a ground for refusal
      And on 2026-09-04 at 12:00 <what>
      Then under "eu-e-evidence" the agency has restricted further sharing in time

      Examples:
        | what                       |
        | police destroy the footage |

    @derived
    Scenario Outline: Without an objection a second <paper> for the same footage stands
      Given <served>
      And the same footage was disclosed in an emergency that is over
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode | ground   |
        | eu-e-evidence | allow   | must | <ground> |

      Examples:
        | paper   | served                                            | ground         |
        | order   | police served a court order that is not a warrant | court_order    |
        | warrant | police served a search warrant                    | search_warrant |

  Rule: Preservation orders

    @derived
    Scenario Outline: A preservation order is kept for 60 days, <what>
      Given police served a preservation request
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground       |
        | eu-e-evidence | refuse  | no_ground | preservation |
      And under "eu-e-evidence" these duties follow
        | who      | duty     | within      |
        | provider | preserve | for 60 days |

      Examples:
        | what            | fact                                              |
        | whoever objects | the enforcing authority has objected to the order |
        | whoever signs   | the process was issued by a prosecutor            |

    @derived
    Scenario Outline: A preservation order that is <defect> binds nobody
      Given police served a preservation request
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime        | outcome | mode      | ground |
        | eu-e-evidence | refuse  | no_ground | -      |
      And under "eu-e-evidence" no duties follow

      Examples:
        | defect               | fact                                           |
        | not signed           | the process is not valid on its face           |
        | of nobody knows whom | the requester's identity has not been verified |
