@duties
Feature: After the disclosure, in an emergency
  Half of what separates these policies comes after the footage is handed over.
  Who has to go to a judge, tell the owner or destroy the clip, and by when? Each
  scenario tells what happened next, and looks at a duty at its last good moment,
  or at its first bad one.
  A day without a time means the whole of that day, and what is not told did not
  happen. Times are those of clocks in each policy's own place.

  Background:
    Given an ordinary police request
    And police are investigating an abduction
    And a person is in danger of death
    And the danger is imminent
    And waiting for legal process would come too late
    And a warrant could not be had in time
    And the footage is the only possible source
    And the emergency form is complete
    And the provider believes the account in good faith

  @illinois
  Rule: In Illinois a judge hears of it within 72 hours, and the clip is gone in 60 days

    # 72 hours from Friday 22:10 end on Monday 23:10: in between, clocks went forward.
    # 60 days from 6 March: 25 to the end of March, 30 in April, and 5 in May.
    # Three court days from Friday 6 March: Monday 9, Tuesday 10 and Wednesday 11.
    @derived @california
    Scenario: Illinois police forget the judge
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 22:10
      And 71 hours later police apply for a warrant
      And on 2026-03-20 the judge refuses
      And it is not known whether the footage was destroyed
      Then under "il-phpa" the agency has applied for a warrant in time
      And on 2026-05-06 the duties are
        | regime     | who    | duty              | status    | by               |
        | il-phpa    | agency | apply_for_warrant | fulfilled | 2026-03-09 23:10 |
        | il-phpa    | agency | destroy           | unknown   | 2026-05-05       |
        | ca-calecpa | agency | notify_owner      | broken    | 2026-03-11       |
      And "markey" owes no duty that runs from the disclosure

    @derived @T60
    Scenario Outline: An application at <time> on the third day is <how>
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-15 at <time> police apply for a warrant
      Then under "il-phpa" the agency has applied for a warrant <how>

      Examples:
        | time  | how      |
        | 08:59 | in time  |
        | 09:00 | in time  |
        | 09:01 | too late |
        | 10:00 | too late |

    @derived @T60
    Scenario: Hour 73 is an hour too late
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And 73 hours later police apply for a warrant
      Then under "il-phpa" the agency has applied for a warrant too late
      And under "il-phpa" the agency has not applied for a warrant in time

    @derived @T60
    Scenario: Nobody has applied: owed to the last minute, broken in the next
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      Then on 2026-01-15 at 09:00 under "il-phpa" the agency still has to apply for a warrant
      And on 2026-01-15 at 09:01 under "il-phpa" the agency has not applied for a warrant in time
      And on 2026-12-31 the duties are
        | regime  | who    | duty              | status | by               |
        | il-phpa | agency | apply_for_warrant | broken | 2026-01-15 09:00 |

    # In the night to 8 March 2026 an hour is left out, in that to 1 November one comes twice.
    @derived
    Scenario Outline: Seventy-two hours are as many where clocks are changed in between (<night>)
      When police request the footage
      And the footage is disclosed on <day> at 22:10
      And on <third day> at <time> police apply for a warrant
      Then under "il-phpa" the agency has applied for a warrant <how>

      Examples:
        | night               | day        | third day  | time  | how      |
        | an hour is dropped  | 2026-03-06 | 2026-03-09 | 23:10 | in time  |
        | an hour is dropped  | 2026-03-06 | 2026-03-09 | 23:11 | too late |
        | an hour comes twice | 2026-10-30 | 2026-11-02 | 21:10 | in time  |
        | an hour comes twice | 2026-10-30 | 2026-11-02 | 21:11 | too late |

    @derived
    Scenario: The hours begin when police have the footage, not when it is sent
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-12 at 21:00 police obtain the footage
      And on 2026-01-15 at 20:30 police apply for a warrant
      Then under "il-phpa" the agency has applied for a warrant in time
      And the duties are
        | regime  | who    | duty              | status    | by               |
        | il-phpa | agency | apply_for_warrant | fulfilled | 2026-01-15 21:00 |

    # 72 hours from some time of 12 January end at some time of 15 January.
    @derived
    Scenario Outline: Where only the day of the disclosure is told, an application on the <when>
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on <day> at 12:00 police apply for a warrant
      Then <statement>

      Examples:
        | when                    | day        | statement                                                                            |
        | second day is in time   | 2026-01-14 | under "il-phpa" the agency has applied for a warrant in time                         |
        | third may or may not be | 2026-01-15 | under "il-phpa" it is not known whether the agency has applied for a warrant in time |
        | fourth is too late      | 2026-01-16 | under "il-phpa" the agency has applied for a warrant too late                        |

    @derived
    Scenario: Whether police went to a judge is not known, and never a guess
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And it is not known whether police applied for a warrant
      Then on 2026-02-01 under "il-phpa" it is not known whether the agency has applied for a warrant in time

    # From 12 January: 19 days in January, 28 in February (29 in 2028), and the rest in March.
    @derived @T60
    Scenario Outline: Destroyed on <day>, day <number> of a year <year>
      When police request the footage
      And the footage is disclosed on <start> at 09:00
      And on <day> police destroy the footage
      Then under "il-phpa" the agency has destroyed the footage <how>

      Examples:
        | year            | start      | day        | number | how      |
        | of 365 days     | 2026-01-12 | 2026-03-13 | 60     | in time  |
        | of 365 days     | 2026-01-12 | 2026-03-14 | 61     | too late |
        | with a leap day | 2028-01-12 | 2028-03-12 | 60     | in time  |
        | with a leap day | 2028-01-12 | 2028-03-13 | 61     | too late |

    @derived @T60
    Scenario: No charges by day 61, and the clip is still there
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-13 police apply for a warrant
      Then on 2026-03-13 under "il-phpa" the agency still has to destroy the footage
      And on 2026-03-14 under "il-phpa" the agency has not destroyed the footage in time

    @derived
    Scenario Outline: On day 60 <what happens> and the footage need not go
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-03-13 <event>
      Then on 2026-12-31 under "il-phpa" the agency no longer has to destroy the footage

      Examples:
        | what happens           | event                                             |
        | a prosecutor charges,  | charges are filed                                 |
        | a supervisor keeps it, | a supervisor decides that police keep the footage |

    @derived
    Scenario: Charges on day 61 come too late to keep what should be gone
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-03-14 charges are filed
      Then on 2026-12-31 under "il-phpa" the agency has not destroyed the footage in time

  @california
  Rule: In California a court and the target hear of it within three court days

    # Each row with its third court day: weekends and judicial holidays do not count.
    @derived @T58
    Scenario Outline: Police ask the court on <third>, the third court day (<in between>)
      When police request the footage
      And the footage is disclosed on <day> at 18:00
      And on <third> police ask a court to approve what was done
      Then under "ca-calecpa" the agency has asked a court to approve what was done in time
      And the duties are
        | regime     | who    | duty                | status    | by      |
        | ca-calecpa | agency | seek_court_approval | fulfilled | <third> |

      Examples:
        | day        | third      | in between                                           |
        | 2026-03-02 | 2026-03-05 | nothing                                              |
        | 2026-03-06 | 2026-03-11 | a weekend                                            |
        | 2026-02-10 | 2026-02-17 | Lincoln's Birthday, a weekend and Presidents' Day    |
        | 2026-03-27 | 2026-04-02 | a weekend and Cesar Chavez Day                       |
        | 2026-07-01 | 2026-07-07 | Independence Day, kept on the Friday, and a weekend  |
        | 2026-09-23 | 2026-09-29 | Native American Day and a weekend                    |
        | 2027-10-27 | 2027-11-01 | Diwali, which is no court holiday, and a weekend     |
        | 2027-02-10 | 2027-02-17 | Lincoln's Birthday, a weekend and Presidents' Day    |
        | 2023-02-10 | 2023-02-16 | a weekend and Lincoln's Birthday, kept on the Monday |

    @derived @T58
    Scenario Outline: Police ask the court on <fourth>, the fourth court day (<in between>)
      When police request the footage
      And the footage is disclosed on <day> at 18:00
      And on <fourth> police ask a court to approve what was done
      Then under "ca-calecpa" the agency has asked a court to approve what was done too late
      And under "california-2022" the agency has asked a court to approve what was done too late

      Examples:
        | day        | fourth     | in between                                        |
        | 2026-03-02 | 2026-03-06 | nothing                                           |
        | 2026-03-06 | 2026-03-12 | a weekend                                         |
        | 2026-02-10 | 2026-02-18 | Lincoln's Birthday, a weekend and Presidents' Day |
        | 2026-09-23 | 2026-09-30 | Native American Day and a weekend                 |

    @derived @T58
    Scenario: Nothing is filed by court day 4
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 18:00
      Then on 2026-03-11 under "ca-calecpa" the agency still has to ask a court to approve what was done
      And on 2026-03-12 under "ca-calecpa" the agency has not asked a court to approve what was done in time
      And on 2026-03-12 under "ca-calecpa" the agency has not notified the owner in time

    @derived
    Scenario: Three court days later, whatever court days are elsewhere
      When police request the footage
      And the footage is disclosed on 2026-02-10 at 18:00
      And 3 court days later police apply for a warrant
      Then under "ca-calecpa" the agency has asked a court to approve what was done in time

    @derived
    Scenario: An application for a warrant does as well as a motion
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 18:00
      And on 2026-03-11 police apply for a warrant
      Then under "ca-calecpa" the agency has asked a court to approve what was done in time
      And under "il-phpa" the agency has applied for a warrant too late

    @derived
    Scenario Outline: Where <what the judge finds>, the footage goes and the target hears of it at once
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 18:00
      And on 2026-03-10 police apply for a warrant
      And on 2026-03-20 <event>
      Then on 2026-03-19 the duties are
        | regime     | who    | duty    | status   |
        | ca-calecpa | agency | destroy | not_owed |
      And on 2026-03-20 under "ca-calecpa" the agency still has to destroy the footage
      And on 2026-03-20 under "ca-calecpa" the agency still has to notify the owner

      Examples:
        | what the judge finds     | event                                       |
        | there was no emergency   | the judge finds that there was no emergency |
        | no warrant can be issued | the judge refuses                           |

    @derived
    Scenario: What the judge turned down is destroyed
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 18:00
      And on 2026-03-10 police apply for a warrant
      And on 2026-03-11 police tell the owner
      And on 2026-03-20 the judge finds that there was no emergency
      And on 2026-03-20 police destroy the footage
      Then under "ca-calecpa" the agency has destroyed the footage in time
      And under "ca-calecpa" the agency has notified the owner in time

    # 90 days from 10 March: 21 in March, 30 in April, 31 in May and 8 in June, a Monday.
    # From 9 March they end on Sunday 7 June, and the last day moves to that Monday.
    # 90 more from 5 June: 25 in June, 31 in July, 31 in August and 3 in September.
    @derived
    Scenario Outline: A court puts the notice off, and the owner is told <how>
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 18:00
      And on <granted> a court delays the notice
      And on <told> police tell the owner
      Then under "ca-calecpa" the agency has notified the owner <how>

      Examples:
        | granted    | told       | how      |
        | 2026-03-10 | 2026-06-08 | in time  |
        | 2026-03-10 | 2026-06-09 | too late |
        | 2026-03-09 | 2026-06-08 | in time  |
        | 2026-03-09 | 2026-06-09 | too late |
        | 2026-03-12 | 2026-06-08 | too late |

    @derived
    Scenario: The delay is extended by as much again
      When police request the footage
      And the footage is disclosed on 2026-03-06 at 18:00
      And on 2026-03-10 a court delays the notice
      And on 2026-06-05 the court extends the delay
      Then on 2026-09-03 under "ca-calecpa" the agency still has to notify the owner
      And on 2026-09-04 under "ca-calecpa" the agency has not notified the owner in time

  @us
  Rule: In Maine and Vermont the owner is told within three days

    # The days after 12 January, a Monday: 13, 14 and 15. How they are counted was not read.
    @derived
    Scenario Outline: The owner is told on <day>, <how>
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on <day> police tell the owner
      Then under "me-16-641" the agency has notified the owner <how>
      And under "vt-13-232" the agency has notified the owner <how>

      Examples:
        | day        | how      |
        | 2026-01-15 | in time  |
        | 2026-01-16 | too late |

    @derived
    Scenario: Days of rest count there, and the last day stays where it is
      When police request the footage
      And the footage is disclosed on 2026-01-15 at 09:00
      Then on 2026-01-18 the duties are
        | regime    | who    | duty         | status | by         |
        | me-16-641 | agency | notify_owner | owed   | 2026-01-18 |
        | vt-13-232 | agency | notify_owner | owed   | 2026-01-18 |
      And on 2026-01-19 the duties are
        | regime    | who    | duty         | status | by         |
        | me-16-641 | agency | notify_owner | broken | 2026-01-18 |
        | vt-13-232 | agency | notify_owner | broken | 2026-01-18 |

    @derived
    Scenario Outline: Nobody needs to be told where <why>
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-15 <event>
      Then on 2026-12-31 under "<regime>" the agency no longer has to notify the owner

      Examples:
        | why                       | event                                  | regime    |
        | a court excuses it        | a court excuses police from the notice | me-16-641 |
        | nobody knows who that is  | police cannot tell who the owner is    | me-16-641 |
        | a Vermont court delays it | a court delays the notice              | vt-13-232 |

  @canada
  Rule: In Canada the permission itself hangs on telling the person

    @derived @T57
    Scenario: The person is alive, and is never told
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-04-01 the provider closes the matter without a word to the person concerned
      Then on 2026-03-31 under "canada-pipeda" the provider still has to inform the person concerned in writing
      And on 2026-04-01 under "canada-pipeda" the provider has not informed the person concerned in writing in time

    @derived
    Scenario: The person gets a letter
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-13 the provider writes to the person concerned
      Then under "canada-pipeda" the provider has informed the person concerned in writing in time

    @derived
    Scenario: The person is dead, and nobody is left to be told
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-14 the person concerned turns out to be dead
      Then under "canada-pipeda" the provider no longer has to inform the person concerned in writing

  Rule: Companies promise less

    @derived @us
    Scenario: Google tells the owner once it learns that the emergency has passed
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-20 the emergency passes
      Then on 2026-01-19 the duties are
        | regime           | who      | duty         | status   |
        | google-nest-2022 | provider | notify_owner | not_owed |
      And on 2026-01-20 under "google-nest-2022" the provider still has to notify the owner

    @derived @us
    Scenario: The owner hears from Google at last
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      And on 2026-01-20 the emergency passes
      And on 2026-02-20 the provider tells the owner
      Then under "google-nest-2022" the provider has notified the owner in time

    @derived @us @M28
    Scenario: Nothing that Ring or federal law asks for begins with an emergency disclosure
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      Then "ring-2022" owes no duty that runs from the disclosure
      And "ring-2024" owes no duty that runs from the disclosure
      And "us-sca" owes no duty that runs from the disclosure

    # A policy that would have refused asks for nothing after what it does not know.
    @derived @us
    Scenario: Who would have refused has nothing to follow up
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      Then "markey" owes no duty that runs from the disclosure
      And "warrant-or-order-providers" owes no duty that runs from the disclosure
      And "eu-e-evidence" owes no duty that runs from the disclosure
