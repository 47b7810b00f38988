@duties
Feature: Deadlines after orders, warrants and requests to preserve
  What is owed where there was no emergency: by when an order is answered, how
  long a copy is kept, who tells the owner and when, and when a clip goes. Each
  duty is looked at in its last good moment and in its first bad one.

  Rule: The owner is told before the disclosure, unless the law forbids it

    @derived @us @M09
    Scenario: Ring tells the owner first
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And on 2026-01-12 the provider tells the owner
      And on 2026-01-19 the footage is disclosed
      Then under "ring-2022" the provider has notified the owner in time
      And under "ring-2024" the provider has notified the owner in time
      And under "google-nest-2022" the provider has notified the owner in time

    @derived @us @M09
    Scenario: Ring discloses first
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And on 2026-01-19 at 10:00 the footage is disclosed
      And on 2026-01-19 at 10:01 the provider tells the owner
      Then under "ring-2022" the provider has not notified the owner in time
      And on 2026-01-18 under "ring-2022" the provider still has to notify the owner

    @derived @us @M09
    Scenario: Ring tells the owner never
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And on 2026-01-19 at 10:00 the footage is disclosed
      Then the duties are
        | regime           | who      | duty         | status |
        | ring-2022        | provider | notify_owner | broken |
        | google-nest-2022 | provider | notify_owner | broken |

    @derived @us @M09
    Scenario: It is known that Ring told the owner before, and not on what day
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And before the disclosure the provider tells the owner
      And on 2026-01-19 the footage is disclosed
      Then under "ring-2022" the provider has notified the owner in time

    # Reported: police telephoned in the week of Thanksgiving (24 November 2022), and Ring wrote to
    # the owner a week later. The days themselves are not reported, nor is that of the disclosure;
    # that the owner had about seven days to go to court is unverified.
    @reported @us @M09
    Scenario: Ring wrote to an Ohio shop owner a week after Thanksgiving
      Given the reported case "larkin-hamilton-2022-warrant"
      When police request the footage
      And on 2022-12-01 the provider tells the owner
      And 7 days later the footage is disclosed
      Then under "ring-2022" the provider has notified the owner in time
      And "us-sca" owes no duty that runs from the disclosure

  Rule: A court orders silence, and the order ends

    # The Justice Department's policy of 2017: as a rule for no longer than a year.
    @derived @us @T17
    Scenario: After a year the order ends, and the provider may speak
      Given an ordinary police request
      And police served a search warrant
      And a court has barred the provider from telling the owner
      When police request the footage
      And on 2026-01-12 a court forbids the provider to tell the owner
      And on 2026-01-12 the footage is disclosed
      And 1 year later the gag order ends
      Then on 2027-01-11 under "us-sca" the provider still has to keep silent about the request
      And on 2027-01-12 under "us-sca" the provider no longer has to keep silent about the request
      And on 2027-01-11 the duties are
        | regime           | who      | duty         | status   |
        | google-nest-2022 | provider | notify_owner | not_owed |
      And on 2027-01-12 under "google-nest-2022" the provider still has to notify the owner

    @derived @us @T17
    Scenario: The provider speaks while it must not
      Given an ordinary police request
      And police served a search warrant
      And a court has barred the provider from telling the owner
      When police request the footage
      And on 2026-01-12 a court forbids the provider to tell the owner
      And on 2026-03-12 the provider tells the owner
      Then under "us-sca" the provider has not kept silent about the request in time

    @derived @us @T17
    Scenario: The provider speaks when it may again
      Given an ordinary police request
      And police served a search warrant
      And a court has barred the provider from telling the owner
      When police request the footage
      And on 2026-01-12 a court forbids the provider to tell the owner
      And on 2026-03-12 the gag order ends
      And on 2026-03-13 the provider tells the owner
      Then under "us-sca" the provider no longer has to keep silent about the request
      And under "google-nest-2022" the provider has notified the owner in time

    # 90 days from 12 January: 19 in January, 28 in February, 31 in March and 12 in April, which is
    # a Sunday, so that the last day moves to the 13th.
    @derived @california @T17
    Scenario Outline: Let wait by a court, Californian police tell the owner on <day>, <how>
      Given an ordinary police request
      And police served a search warrant
      And a court has let police tell the owner later
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on <day> police tell the owner
      Then under "ca-calecpa" the agency has notified the owner <how>

      Examples:
        | day        | how      |
        | 2026-04-13 | in time  |
        | 2026-04-14 | too late |

  Rule: With a warrant, police tell the owner at once, in days or in months

    @derived @us
    Scenario: In Vermont and California notice goes out with the warrant, and no day is named
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-12
      Then under "vt-13-232" the agency still has to notify the owner
      And under "ca-calecpa" the agency still has to notify the owner
      And on 2026-01-16 under "me-16-641" the agency has not notified the owner in time

    # 90 days from 13 January: 18 in January, 28 in February, 31 in March and 13 in April, a Monday.
    @derived @california
    Scenario Outline: Put off by a court for 90 days, California's notice goes out on <day>, <how>
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And on 2026-01-13 a court delays the notice
      And the footage is disclosed on 2026-01-14
      And on <day> police tell the owner
      Then the duties are
        | regime     | who    | duty         | status   | by         |
        | ca-calecpa | agency | notify_owner | <status> | 2026-04-13 |
      And under "vt-13-232" the agency no longer has to notify the owner

      Examples:
        | day        | how      | status    |
        | 2026-04-13 | in time  | fulfilled |
        | 2026-04-14 | too late | late      |

    # 90 days from 13 January: 18 in January, 28 in February, 31 in March and 13 in April.
    @derived @utah
    Scenario Outline: Utah's notice goes out on <day>, <how>
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on <day> police tell the owner
      Then under "ut-data-privacy" the agency has notified the owner <how>

      Examples:
        | day        | how      |
        | 2026-04-13 | in time  |
        | 2026-04-14 | too late |

    @derived @utah
    Scenario Outline: Once the investigation is over Utah leaves three days (<day>, <how>)
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-02-02 the investigation ends
      And on <day> police tell the owner
      Then under "ut-data-privacy" the agency has notified the owner <how>

      Examples:
        | day        | how      |
        | 2026-02-05 | in time  |
        | 2026-02-06 | too late |

    @derived @utah
    Scenario: An investigation that ends after the 90 days gives no more time
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-04-20 the investigation ends
      And on 2026-04-21 police tell the owner
      Then under "ut-data-privacy" the agency has notified the owner too late

    # Three days from 2 February end on the 5th; 30 from the 4th end on 6 March, 30 from that on 5 April.
    @derived @utah
    Scenario Outline: A Utah court puts the notice off, and the owner is told on <day>, <how>
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-02-02 the investigation ends
      And on 2026-02-04 a court delays the notice
      And on <day> police tell the owner
      Then under "ut-data-privacy" the agency has notified the owner <how>

      Examples:
        | day        | how      |
        | 2026-03-06 | in time  |
        | 2026-03-07 | too late |

    @derived @utah
    Scenario: The court extends the delay by 30 days
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-02-02 the investigation ends
      And on 2026-02-04 a court delays the notice
      And on 2026-03-06 the court extends the delay
      Then on 2026-04-05 under "ut-data-privacy" the agency still has to notify the owner
      And on 2026-04-06 under "ut-data-privacy" the agency has not notified the owner in time

    # 90 days from 1 May: 30 in May, 30 in June and 30 in July.
    @derived @utah
    Scenario Outline: Whose camera it is, Utah police learn only in May, and tell the owner on <day>, <how>
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-01-14 police cannot tell who the owner is
      And on 2026-05-01 police learn who the owner is
      And on <day> police tell the owner
      Then the duties are
        | regime          | who    | duty         | status   | by         |
        | ut-data-privacy | agency | notify_owner | <status> | 2026-07-30 |

      Examples:
        | day        | how      | status    |
        | 2026-07-30 | in time  | fulfilled |
        | 2026-07-31 | too late | late      |

    @derived @utah
    Scenario: An owner abroad is not told
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-13
      And on 2026-01-20 the owner turns out to be abroad
      Then on 2026-12-31 under "ut-data-privacy" the agency no longer has to notify the owner

    @derived @illinois
    Scenario Outline: What an Illinois warrant brought goes by day 60 as well (<day>, <how>)
      Given an ordinary police request
      And police served a search warrant
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on <day> police destroy the footage
      Then under "il-phpa" the agency has destroyed the footage <how>

      Examples:
        | day        | how      |
        | 2026-03-13 | in time  |
        | 2026-03-14 | too late |

    @derived @illinois
    Scenario: Whether Illinois lets them have it is not known, so neither is what they owe
      Given an ordinary police request
      And it is not known whether someone called for emergency help about the camera's user
      When police request the footage
      And the footage is disclosed on 2026-01-12 at 09:00
      Then on 2026-02-01 under "il-phpa" it is not known whether the agency has applied for a warrant in time

    @derived @illinois
    Scenario: What the owner agreed to give is not passed around in Illinois
      Given an ordinary police request
      And consent was given
      When police request the footage
      And the footage is disclosed on 2026-01-12
      And on 2026-01-13 police restrict further sharing
      Then under "il-phpa" the agency has restricted further sharing in time
      And "il-phpa" owes no duty that runs from the disclosure

  Rule: What a provider volunteers, Californian police keep for 90 days

    # 90 days from 13 January: 18 in January, 28 in February, 31 in March and 13 in April, a Monday.
    @derived @california
    Scenario Outline: Volunteered and destroyed on <day>, <how>
      Given an ordinary police request
      When police request the footage
      And on 2026-01-13 at 09:00 the provider volunteers the footage
      And on 2026-01-13 at 09:00 the footage is disclosed
      And on <day> police destroy the footage
      Then under "ca-calecpa" the agency has destroyed the footage <how>

      Examples:
        | day        | how      |
        | 2026-04-13 | in time  |
        | 2026-04-14 | too late |

    @derived @california
    Scenario Outline: It may be kept where <who> agrees
      Given an ordinary police request
      When police request the footage
      And on 2026-01-13 the provider volunteers the footage
      And on 2026-04-13 <event>
      Then on 2026-12-31 under "ca-calecpa" the agency no longer has to destroy the footage

      Examples:
        | who       | event                                         |
        | the owner | the owner agrees that police keep the footage |
        | a court   | a court lets police keep the footage          |

  Rule: A copy is kept while police see a judge

    # 90 days from 5 January: 26 in January, 28 in February, 31 in March and 5 in April.
    @derived @us @T24
    Scenario Outline: The copy that federal law has kept is deleted on <day>, <what that is>
      Given an ordinary police request
      And police served a preservation request
      When police request the footage
      And police make the request on 2026-01-05 at 12:00
      And on <day> at 12:00 the provider deletes the clip
      Then the duties are
        | regime | who      | duty     | status   | by         |
        | us-sca | provider | preserve | <status> | 2026-04-05 |

      Examples:
        | day        | what that is      | status    |
        | 2026-04-05 | a day too early   | broken    |
        | 2026-04-06 | no longer a wrong | fulfilled |

    # 90 more from 5 April: 25 in April, 31 in May, 30 in June and 4 in July.
    @derived @us @T24
    Scenario Outline: Renewed on the last day, the copy is deleted on <day>
      Given an ordinary police request
      And police served a preservation request
      When police request the footage
      And police make the request on 2026-01-05 at 12:00
      And on 2026-04-05 at 12:00 police renew the preservation
      And on <day> at 12:00 the provider deletes the clip
      Then the duties are
        | regime | who      | duty     | status   | by         |
        | us-sca | provider | preserve | <status> | 2026-07-04 |

      Examples:
        | day        | status    |
        | 2026-07-04 | broken    |
        | 2026-07-05 | fulfilled |

    @derived @us @T24
    Scenario: A renewal on day 91 renews nothing
      Given an ordinary police request
      And police served a preservation request
      When police request the footage
      And police make the request on 2026-01-05 at 12:00
      And on 2026-04-06 at 12:00 police renew the preservation
      And on 2026-04-10 the provider deletes the clip
      Then the duties are
        | regime    | who      | duty     | status    | by         |
        | us-sca    | provider | preserve | fulfilled | 2026-04-05 |
        | ring-2022 | provider | preserve | fulfilled | 2026-04-05 |

    @derived @canada @T24
    Scenario Outline: A Canadian preservation order holds for 90 days (<day>)
      Given an ordinary police request
      And police served a preservation request
      When police request the footage
      And on 2026-01-05 the provider receives the order
      And on <day> the provider deletes the clip
      Then the duties are
        | regime        | who      | duty     | status   | by         |
        | canada-pipeda | provider | preserve | <status> | 2026-04-05 |

      Examples:
        | day        | status    |
        | 2026-04-05 | broken    |
        | 2026-04-06 | fulfilled |

    # 60 days from 3 September: 27 in September, 31 in October and 2 in November, a Monday.
    # 30 more from there end on 2 December.
    @derived @eu @T24
    Scenario Outline: A European preservation order holds for 60 days, and for 30 more (<day>)
      Given an ordinary police request
      And police served a preservation request
      When police request the footage
      And on 2026-09-03 the provider receives the order
      And on <extended> the preservation order is extended
      And on <day> the provider deletes the clip
      Then the duties are
        | regime        | who      | duty     | status   | by    |
        | eu-e-evidence | provider | preserve | <status> | <end> |

      Examples:
        | extended   | day        | status    | end        |
        | 2026-11-02 | 2026-12-02 | broken    | 2026-12-02 |
        | 2026-11-02 | 2026-12-03 | fulfilled | 2026-12-02 |
        | 2026-11-03 | 2026-12-02 | fulfilled | 2026-11-02 |

    @derived @eu @T24
    Scenario Outline: A European preservation order of 60 days is over on <day>: <status>
      Given an ordinary police request
      And police served a preservation request
      When police request the footage
      And on 2026-09-03 the provider receives the order
      And on <day> the provider deletes the clip
      Then the duties are
        | regime        | who      | duty     | status   | by         |
        | eu-e-evidence | provider | preserve | <status> | 2026-11-02 |

      Examples:
        | day        | status    |
        | 2026-11-02 | broken    |
        | 2026-11-03 | fulfilled |

  @abroad
  Rule: An order is answered in hours, or in days

    # Ten days from Tuesday 1 September end on Friday 11; from Wednesday 2 on a Saturday, which moves
    # to Monday 14 (Regulation 1182/71, article 3(4)).
    @derived @eu
    Scenario Outline: A European order of <day> is answered on <answered>, <how>
      Given an ordinary police request
      And police are investigating a homicide
      And police served a search warrant
      When police request the footage
      And on <day> at 12:00 the provider receives the order
      And on <answered> the footage is disclosed
      Then under "eu-e-evidence" the provider has produced the footage <how>

      Examples:
        | day        | answered   | how      |
        | 2026-09-01 | 2026-09-11 | in time  |
        | 2026-09-01 | 2026-09-12 | too late |
        | 2026-09-02 | 2026-09-14 | in time  |
        | 2026-09-02 | 2026-09-15 | too late |

    @derived @eu
    Scenario Outline: The enforcing authority raises a ground on <day>: the order is <what follows>
      Given an ordinary police request
      And police are investigating a homicide
      And police served a search warrant
      When police request the footage
      And on 2026-09-01 the provider receives the order
      And on <day> the enforcing authority raises a ground for refusal
      Then on 2026-10-01 the duties are
        | regime        | who      | duty    | status   |
        | eu-e-evidence | provider | produce | <status> |

      Examples:
        | day        | what follows       | status |
        | 2026-09-11 | no longer answered | lifted |
        | 2026-09-12 | already overdue    | broken |

    # Clocks go back in the night to 25 October 2026, so that eight hours end an hour earlier on them.
    @derived @eu @T03
    Scenario Outline: An emergency order of <day> at <time> is answered at <answered>, <how>
      Given an ordinary police request
      And police are investigating an attempted murder
      And a person is in danger of death
      And the danger is imminent
      And police served an emergency warrant
      When police request the footage
      And on <day> at <time> the provider receives the order
      And on <next> at <answered> the footage is disclosed
      Then under "eu-e-evidence" the provider has produced the footage <how>

      Examples:
        | day        | time  | next       | answered | how      |
        | 2026-09-01 | 08:00 | 2026-09-01 | 16:00    | in time  |
        | 2026-09-01 | 08:00 | 2026-09-01 | 16:01    | too late |
        | 2026-10-24 | 22:00 | 2026-10-25 | 05:00    | in time  |
        | 2026-10-24 | 22:00 | 2026-10-25 | 05:01    | too late |

    @derived @eu
    Scenario Outline: A prosecutor's or judge's approval is asked for at hour <hour>, <how>
      Given an ordinary police request
      And police want the subscriber's name and address
      And a person is in danger of death
      And the danger is imminent
      And police served an emergency warrant
      And the process was issued by police alone
      When police request the account records
      And on 2026-09-01 at 08:00 the provider receives the order
      And <hour> hours later police ask a court to approve what was done
      Then under "eu-e-evidence" the agency has asked a court to approve what was done <how>

      Examples:
        | hour | how      |
        | 48   | in time  |
        | 49   | too late |

    @derived @eu @T55
    Scenario Outline: A journalist's clip is sent in eight hours, a ground is raised at hour 90, and <what follows>
      Given an ordinary police request
      And police are investigating an attempted murder
      And the request concerns journalists at work
      And a person is in danger of death
      And the danger is imminent
      And police served an emergency warrant
      When police request the footage
      And on 2026-09-01 at 08:00 the enforcing authority is notified
      And on 2026-09-01 at 08:00 the provider receives the order
      And 8 hours later the footage is disclosed
      And on 2026-09-05 at 02:00 the enforcing authority raises a ground for refusal
      And on 2026-09-06 <event>
      Then under "eu-e-evidence" the provider has produced the footage in time
      And under "eu-e-evidence" the agency has restricted further sharing in time

      Examples:
        | what follows            | event                           |
        | police destroy it       | police destroy the footage      |
        | police restrict its use | police restrict further sharing |

    # 96 hours from 1 September at 08:00 end on the 5th at 08:00; from 22 October at 08:00 over the
    # night to the 25th, in which clocks go back, on the 26th at 07:00.
    @derived @eu @T55
    Scenario Outline: Told on <told>, the enforcing authority raises a ground on <day> at <time>, <how>
      Given an ordinary police request
      And police are investigating an attempted murder
      And the request concerns journalists at work
      And a person is in danger of death
      And the danger is imminent
      And police served an emergency warrant
      When police request the footage
      And on <told> at 08:00 the enforcing authority is notified
      And on <told> at 08:00 the provider receives the order
      And 8 hours later the footage is disclosed
      And on <day> at <time> the enforcing authority raises a ground for refusal
      Then on 2026-11-30 the duties are
        | regime        | who    | duty             | status   |
        | eu-e-evidence | agency | restrict_sharing | <status> |

      Examples: Hour 96 and the minute after it
        | told       | day        | time  | how               | status   |
        | 2026-09-01 | 2026-09-05 | 08:00 | in time           | owed     |
        | 2026-09-01 | 2026-09-05 | 08:01 | a minute too late | not_owed |
        | 2026-09-01 | 2026-09-05 | 09:00 | in the 97th hour  | not_owed |
        | 2026-10-22 | 2026-10-26 | 07:00 | in time           | owed     |
        | 2026-10-22 | 2026-10-26 | 07:01 | a minute too late | not_owed |

    @derived @eu @T55
    Scenario Outline: Of an order that asks for too much, a ground is raised at <time>, <how>
      Given an ordinary police request
      And police are investigating an attempted murder
      And the request concerns journalists at work
      And a person is in danger of death
      And the danger is imminent
      And police served an emergency warrant
      And the request asks for more than its purpose needs
      When police request the footage
      And on 2026-09-01 at 08:00 the enforcing authority is notified
      And on 2026-09-01 at 08:00 the provider receives the order
      And 8 hours later the footage is disclosed
      And on 2026-09-05 at <time> the enforcing authority raises a ground for refusal
      Then on 2026-09-30 the duties are
        | regime        | who    | duty             | status   |
        | eu-e-evidence | agency | restrict_sharing | <status> |

      Examples:
        | time  | how               | status   |
        | 08:00 | in time           | owed     |
        | 08:01 | a minute too late | not_owed |

    @derived @eu @T55
    Scenario Outline: After an emergency that is over, a ground is raised at <time>, <how>
      Given an ordinary police request
      And police served a search warrant
      And the same footage was disclosed in an emergency that is over
      And the enforcing authority has objected to the order
      When police request the footage
      And on 2026-09-01 at 08:00 the enforcing authority is notified
      And on 2026-09-05 at <time> the enforcing authority raises a ground for refusal
      Then on 2026-09-30 the duties are
        | regime        | who    | duty             | status   |
        | eu-e-evidence | agency | restrict_sharing | <status> |

      Examples:
        | time  | how               | status   |
        | 08:00 | in time           | owed     |
        | 08:01 | a minute too late | not_owed |

    @derived @eu @T55
    Scenario: A journalist's clip is neither destroyed nor restricted
      Given an ordinary police request
      And police are investigating an attempted murder
      And the request concerns journalists at work
      And a person is in danger of death
      And the danger is imminent
      And police served an emergency warrant
      When police request the footage
      And on 2026-09-01 at 08:00 the provider receives the order
      And 8 hours later the footage is disclosed
      And on 2026-09-05 at 02:00 the enforcing authority raises a ground for refusal
      Then on 2026-09-04 the duties are
        | regime        | who    | duty             | status   |
        | eu-e-evidence | agency | restrict_sharing | not_owed |
      And under "eu-e-evidence" the agency still has to restrict further sharing

    # From what day the seven days run was not read: here from the order's arrival, without that day.
    @derived @uk
    Scenario Outline: A British order of 1 September is answered on <day>, <how>
      Given an ordinary police request
      And police are investigating a homicide
      And police served a court order that is not a warrant
      When police request the footage
      And on 2026-09-01 the provider receives the order
      And on <day> the footage is disclosed
      Then under "uk" the provider has produced the footage <how>

      Examples:
        | day        | how      |
        | 2026-09-08 | in time  |
        | 2026-09-09 | too late |

  Rule: In the end the clip goes, and so did the posts

    # 60 days from 12 January: 19 in January, 28 in February and 13 in March.
    @derived @us @M11
    Scenario Outline: A clip that nobody has held is deleted on <day>, <how>
      Given an ordinary police request
      When police request the footage
      And on 2026-01-12 the camera records the clip
      And on <day> the provider deletes the clip
      Then under "ring-2022" the provider has deleted the clip <how>

      Examples:
        | day        | how      |
        | 2026-03-13 | in time  |
        | 2026-03-14 | too late |

    # 30 days from 12 January: 19 in January and 11 in February.
    @derived @eu @uk @M11
    Scenario Outline: In Europe a clip that nobody has held is deleted on <day>, <how>
      Given an ordinary police request
      And the camera is in the European Union or the United Kingdom
      When police request the footage
      And on 2026-01-12 the camera records the clip
      And on <day> the provider deletes the clip
      Then under "ring-2022" the provider has deleted the clip <how>

      Examples:
        | day        | how      |
        | 2026-02-11 | in time  |
        | 2026-02-12 | too late |

    @derived @eu @uk @M11
    Scenario Outline: In Europe the clip need not go where <why>
      Given an ordinary police request
      And the camera is in the European Union or the United Kingdom
      When police request the footage
      And on 2026-01-12 the camera records the clip
      And on 2026-01-30 <event>
      Then on 2026-12-31 under "ring-2022" the provider no longer has to delete the clip

      Examples:
        | why                   | event                               |
        | police have it held   | police have the clip preserved      |
        | the owner sets a time | the owner sets another storage time |

    @derived @M11
    Scenario: Where no storage time was read, none is owed
      Given an ordinary police request
      And the camera is in some other part of the world
      When police request the footage
      And on 2026-01-12 the camera records the clip
      Then on 2026-12-31 "ring-2022" owes no duty that runs from the recording

    @derived @us @M11
    Scenario Outline: The clip need not go where <why>
      Given an ordinary police request
      When police request the footage
      And on 2026-01-12 the camera records the clip
      And on 2026-02-12 <event>
      Then on 2026-12-31 under "ring-2022" the provider no longer has to delete the clip

      Examples:
        | why                   | event                               |
        | police have it held   | police have the clip preserved      |
        | the owner sets a time | the owner sets another storage time |

    # Reported: no new posts from 31 January 2024, answers to old ones until 29 February, a leap day.
    @reported @us @M10 @T47
    Scenario Outline: Ring closes old posts to answers on <day>: <status>
      Given an ordinary police request
      And the request is a public post to the neighbourhood
      And consent was given
      When police post the request
      And on 2024-01-31 the provider takes no more posts
      And on <day> the provider closes old posts to answers
      Then the duties are
        | regime                      | who      | duty            | status   | by         |
        | ring-request-for-assistance | provider | keep_posts_open | <status> | 2024-02-29 |

      Examples:
        | day        | status    |
        | 2024-02-29 | broken    |
        | 2024-03-01 | fulfilled |
