@us
Feature: What providers do with a request to preserve
  Nothing is handed over and a copy is kept, for 90 days and, if police ask again, 90 more.

  Background:
    Given an ordinary police request

  Rule: Requests to preserve

    @derived @T24
    Scenario Outline: A copy is kept for 90 days under <provider>, and for 90 more if asked again (<day>)
      Given police served a preservation request
      When police request the footage
      And police make the request on 2026-01-05 at 12:00
      And on 2026-04-05 at 12:00 police renew the preservation
      And on <day> at 12:00 the provider deletes the clip
      Then the duties are
        | regime     | who      | duty     | status   | by         |
        | <provider> | provider | preserve | <status> | 2026-07-04 |

      Examples:
        | provider                   | day        | status    |
        | ring-2022                  | 2026-07-04 | broken    |
        | ring-2022                  | 2026-07-05 | fulfilled |
        | google-nest-2022           | 2026-07-04 | broken    |
        | google-nest-2022           | 2026-07-05 | fulfilled |
        | warrant-or-order-providers | 2026-07-04 | broken    |
        | warrant-or-order-providers | 2026-07-05 | fulfilled |

    @derived @T24
    Scenario: Nothing is disclosed, and a copy is kept
      Given police served a preservation request
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground       |
        | ring-2022                  | refuse  | no_ground | preservation |
        | google-nest-2022           | refuse  | no_ground | preservation |
        | warrant-or-order-providers | refuse  | no_ground | preservation |
      And under "google-nest-2022" these duties follow
        | who      | duty     | within      |
        | provider | preserve | for 90 days |
      And under "warrant-or-order-providers" these duties follow
        | who      | duty     | within      |
        | provider | preserve | for 90 days |
      And under "ring-2022" these duties follow
        | who      | duty     | within      |
        | provider | preserve | for 90 days |
