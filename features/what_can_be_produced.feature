@storage
Feature: What can be produced at all, place by place
  What is deleted, was never stored, or lies at the owner's or under the owner's key, no provider
  can hand over, whatever the law says. Account records stay readable, and a live view needs no
  copy. Whoever has the key, or the place where it is kept, can still give it.

  Background:
    Given an ordinary police request

  Rule: The provider is asked

    @derived @T32 @T33 @T37 @M11 @M12
    Scenario Outline: Where <place>, police want <data>
      Given <storage>
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   |
        | technical | <outcome> | <mode> |

      Examples:
        | place                      | data                | storage                                            | sought                                            | outcome      | mode       |
        | nothing was stored         | the video           | the footage was never stored                       | police want the video                             | refuse       | impossible |
        | nothing was stored         | the sound           | the footage was never stored                       | police want the audio                             | refuse       | impossible |
        | nothing was stored         | video and sound     | the footage was never stored                       | police want the video with its audio              | refuse       | impossible |
        | nothing was stored         | a still             | the footage was never stored                       | police want a still image                         | refuse       | impossible |
        | nothing was stored         | a search for a face | the footage was never stored                       | police want a face searched for in the recordings | refuse       | impossible |
        | nothing was stored         | a live view         | the footage was never stored                       | police want to watch the live stream              | not_governed | -          |
        | nothing was stored         | a name              | the footage was never stored                       | police want the subscriber's name and address     | not_governed | -          |
        | nothing was stored         | places of devices   | the footage was never stored                       | police want the locations of devices              | not_governed | -          |
        | the clip has expired       | the video           | the footage has passed its retention period        | police want the video                             | refuse       | impossible |
        | the clip has expired       | the sound           | the footage has passed its retention period        | police want the audio                             | refuse       | impossible |
        | the clip has expired       | video and sound     | the footage has passed its retention period        | police want the video with its audio              | refuse       | impossible |
        | the clip has expired       | a still             | the footage has passed its retention period        | police want a still image                         | refuse       | impossible |
        | the clip has expired       | a search for a face | the footage has passed its retention period        | police want a face searched for in the recordings | refuse       | impossible |
        | the clip has expired       | a live view         | the footage has passed its retention period        | police want to watch the live stream              | not_governed | -          |
        | the clip has expired       | a name              | the footage has passed its retention period        | police want the subscriber's name and address     | not_governed | -          |
        | the clip has expired       | places of devices   | the footage has passed its retention period        | police want the locations of devices              | not_governed | -          |
        | the owner deleted it       | the video           | the owner deleted the footage                      | police want the video                             | refuse       | impossible |
        | the owner deleted it       | the sound           | the owner deleted the footage                      | police want the audio                             | refuse       | impossible |
        | the owner deleted it       | video and sound     | the owner deleted the footage                      | police want the video with its audio              | refuse       | impossible |
        | the owner deleted it       | a still             | the owner deleted the footage                      | police want a still image                         | refuse       | impossible |
        | the owner deleted it       | a search for a face | the owner deleted the footage                      | police want a face searched for in the recordings | refuse       | impossible |
        | the owner deleted it       | a live view         | the owner deleted the footage                      | police want to watch the live stream              | not_governed | -          |
        | the owner deleted it       | a name              | the owner deleted the footage                      | police want the subscriber's name and address     | not_governed | -          |
        | the owner deleted it       | places of devices   | the owner deleted the footage                      | police want the locations of devices              | not_governed | -          |
        | it is kept at the owner's  | the video           | the footage is stored only on the owner's premises | police want the video                             | refuse       | impossible |
        | it is kept at the owner's  | the sound           | the footage is stored only on the owner's premises | police want the audio                             | refuse       | impossible |
        | it is kept at the owner's  | video and sound     | the footage is stored only on the owner's premises | police want the video with its audio              | refuse       | impossible |
        | it is kept at the owner's  | a still             | the footage is stored only on the owner's premises | police want a still image                         | refuse       | impossible |
        | it is kept at the owner's  | a search for a face | the footage is stored only on the owner's premises | police want a face searched for in the recordings | refuse       | impossible |
        | it is kept at the owner's  | a live view         | the footage is stored only on the owner's premises | police want to watch the live stream              | not_governed | -          |
        | it is kept at the owner's  | a name              | the footage is stored only on the owner's premises | police want the subscriber's name and address     | not_governed | -          |
        | it is kept at the owner's  | places of devices   | the footage is stored only on the owner's premises | police want the locations of devices              | not_governed | -          |
        | a residual copy is left    | the video           | a residual copy is left in the provider's systems  | police want the video                             | not_governed | -          |
        | a residual copy is left    | the sound           | a residual copy is left in the provider's systems  | police want the audio                             | not_governed | -          |
        | a residual copy is left    | video and sound     | a residual copy is left in the provider's systems  | police want the video with its audio              | not_governed | -          |
        | a residual copy is left    | a still             | a residual copy is left in the provider's systems  | police want a still image                         | not_governed | -          |
        | a residual copy is left    | a search for a face | a residual copy is left in the provider's systems  | police want a face searched for in the recordings | not_governed | -          |
        | a residual copy is left    | a live view         | a residual copy is left in the provider's systems  | police want to watch the live stream              | not_governed | -          |
        | a residual copy is left    | a name              | a residual copy is left in the provider's systems  | police want the subscriber's name and address     | not_governed | -          |
        | a residual copy is left    | places of devices   | a residual copy is left in the provider's systems  | police want the locations of devices              | not_governed | -          |
        | a copy was preserved       | the video           | the provider has preserved a copy                  | police want the video                             | not_governed | -          |
        | a copy was preserved       | the sound           | the provider has preserved a copy                  | police want the audio                             | not_governed | -          |
        | a copy was preserved       | video and sound     | the provider has preserved a copy                  | police want the video with its audio              | not_governed | -          |
        | a copy was preserved       | a still             | the provider has preserved a copy                  | police want a still image                         | not_governed | -          |
        | a copy was preserved       | a search for a face | the provider has preserved a copy                  | police want a face searched for in the recordings | not_governed | -          |
        | a copy was preserved       | a live view         | the provider has preserved a copy                  | police want to watch the live stream              | not_governed | -          |
        | a copy was preserved       | a name              | the provider has preserved a copy                  | police want the subscriber's name and address     | not_governed | -          |
        | a copy was preserved       | places of devices   | the provider has preserved a copy                  | police want the locations of devices              | not_governed | -          |
        | it is encrypted end to end | the video           | the footage is end-to-end encrypted                | police want the video                             | refuse       | impossible |
        | it is encrypted end to end | the sound           | the footage is end-to-end encrypted                | police want the audio                             | refuse       | impossible |
        | it is encrypted end to end | video and sound     | the footage is end-to-end encrypted                | police want the video with its audio              | refuse       | impossible |
        | it is encrypted end to end | a still             | the footage is end-to-end encrypted                | police want a still image                         | refuse       | impossible |
        | it is encrypted end to end | a search for a face | the footage is end-to-end encrypted                | police want a face searched for in the recordings | refuse       | impossible |
        | it is encrypted end to end | a live view         | the footage is end-to-end encrypted                | police want to watch the live stream              | refuse       | impossible |
        | it is encrypted end to end | a name              | the footage is end-to-end encrypted                | police want the subscriber's name and address     | not_governed | -          |
        | it is encrypted end to end | places of devices   | the footage is end-to-end encrypted                | police want the locations of devices              | not_governed | -          |

  Rule: The owner, or whoever is there, is asked

    # Whether the phones of shared users are enrolled was not read.
    @derived @T36 @M12
    Scenario Outline: <who> gives what is <place>, asked by <channel>
      Given <route>
      And consent was given
      And <whose>
      And <locked>
      And <storage>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome   | mode   |
        | technical | <outcome> | <mode> |

      Examples:
        | channel | who                    | place                   | route                                             | whose                                                        | locked                                  | storage                                            | outcome      | mode       |
        | post    | the owner              | locked                  | the request is a public post to the neighbourhood | the answer is the account owner's                            | the footage is end-to-end encrypted     | the provider holds the footage                     | not_governed | -          |
        | post    | the owner              | kept at home            | the request is a public post to the neighbourhood | the answer is the account owner's                            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | post    | the owner              | kept at home and locked | the request is a public post to the neighbourhood | the answer is the account owner's                            | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | not_governed | -          |
        | post    | a shared user          | locked                  | the request is a public post to the neighbourhood | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the provider holds the footage                     | not_governed | -          |
        | post    | a shared user          | kept at home            | the request is a public post to the neighbourhood | the answer is that of a shared user of the camera            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | post    | a shared user          | kept at home and locked | the request is a public post to the neighbourhood | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | not_governed | -          |
        | post    | whoever has the camera | locked                  | the request is a public post to the neighbourhood | the answer is that of the person in possession of the camera | the footage is end-to-end encrypted     | the provider holds the footage                     | refuse       | impossible |
        | post    | whoever has the camera | kept at home            | the request is a public post to the neighbourhood | the answer is that of the person in possession of the camera | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | post    | whoever has the camera | kept at home and locked | the request is a public post to the neighbourhood | the answer is that of the person in possession of the camera | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | refuse       | impossible |
        | post    | someone filmed         | locked                  | the request is a public post to the neighbourhood | the answer is that of a person who was filmed                | the footage is end-to-end encrypted     | the provider holds the footage                     | refuse       | impossible |
        | post    | someone filmed         | kept at home            | the request is a public post to the neighbourhood | the answer is that of a person who was filmed                | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | refuse       | impossible |
        | post    | someone filmed         | kept at home and locked | the request is a public post to the neighbourhood | the answer is that of a person who was filmed                | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | refuse       | impossible |
        | e-mail  | the owner              | locked                  | the request goes privately to the owner           | the answer is the account owner's                            | the footage is end-to-end encrypted     | the provider holds the footage                     | not_governed | -          |
        | e-mail  | the owner              | kept at home            | the request goes privately to the owner           | the answer is the account owner's                            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | e-mail  | the owner              | kept at home and locked | the request goes privately to the owner           | the answer is the account owner's                            | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | not_governed | -          |
        | e-mail  | a shared user          | locked                  | the request goes privately to the owner           | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the provider holds the footage                     | not_governed | -          |
        | e-mail  | a shared user          | kept at home            | the request goes privately to the owner           | the answer is that of a shared user of the camera            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | e-mail  | a shared user          | kept at home and locked | the request goes privately to the owner           | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | not_governed | -          |
        | e-mail  | whoever has the camera | locked                  | the request goes privately to the owner           | the answer is that of the person in possession of the camera | the footage is end-to-end encrypted     | the provider holds the footage                     | refuse       | impossible |
        | e-mail  | whoever has the camera | kept at home            | the request goes privately to the owner           | the answer is that of the person in possession of the camera | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | e-mail  | whoever has the camera | kept at home and locked | the request goes privately to the owner           | the answer is that of the person in possession of the camera | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | refuse       | impossible |
        | e-mail  | someone filmed         | locked                  | the request goes privately to the owner           | the answer is that of a person who was filmed                | the footage is end-to-end encrypted     | the provider holds the footage                     | refuse       | impossible |
        | e-mail  | someone filmed         | kept at home            | the request goes privately to the owner           | the answer is that of a person who was filmed                | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | refuse       | impossible |
        | e-mail  | someone filmed         | kept at home and locked | the request goes privately to the owner           | the answer is that of a person who was filmed                | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | refuse       | impossible |
        | knock   | the owner              | locked                  | police knock on the owner's door                  | the answer is the account owner's                            | the footage is end-to-end encrypted     | the provider holds the footage                     | not_governed | -          |
        | knock   | the owner              | kept at home            | police knock on the owner's door                  | the answer is the account owner's                            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | knock   | the owner              | kept at home and locked | police knock on the owner's door                  | the answer is the account owner's                            | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | not_governed | -          |
        | knock   | a shared user          | locked                  | police knock on the owner's door                  | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the provider holds the footage                     | not_governed | -          |
        | knock   | a shared user          | kept at home            | police knock on the owner's door                  | the answer is that of a shared user of the camera            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | knock   | a shared user          | kept at home and locked | police knock on the owner's door                  | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | not_governed | -          |
        | knock   | whoever has the camera | locked                  | police knock on the owner's door                  | the answer is that of the person in possession of the camera | the footage is end-to-end encrypted     | the provider holds the footage                     | refuse       | impossible |
        | knock   | whoever has the camera | kept at home            | police knock on the owner's door                  | the answer is that of the person in possession of the camera | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | not_governed | -          |
        | knock   | whoever has the camera | kept at home and locked | police knock on the owner's door                  | the answer is that of the person in possession of the camera | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | refuse       | impossible |
        | knock   | someone filmed         | locked                  | police knock on the owner's door                  | the answer is that of a person who was filmed                | the footage is end-to-end encrypted     | the provider holds the footage                     | refuse       | impossible |
        | knock   | someone filmed         | kept at home            | police knock on the owner's door                  | the answer is that of a person who was filmed                | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises | refuse       | impossible |
        | knock   | someone filmed         | kept at home and locked | police knock on the owner's door                  | the answer is that of a person who was filmed                | the footage is end-to-end encrypted     | the footage is stored only on the owner's premises | refuse       | impossible |

    @derived @T36 @M12
    Scenario Outline: What is <place> stays there, whatever <who> says or leaves unsaid (<route>, <answer>)
      Given <route>
      And <answer>
      And <whose>
      And <locked>
      And <storage>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome | mode       |
        | technical | refuse  | impossible |

      Examples:
        | who                    | place        | route                                   | answer                               | whose                                                        | locked                                  | storage                                            |
        | the owner              | locked       | the request goes to the provider        | consent was given                    | the answer is the account owner's                            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | the owner              | locked       | the request goes privately to the owner | no one was asked for consent         | the answer is the account owner's                            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | the owner              | locked       | the request goes privately to the owner | consent was refused                  | the answer is the account owner's                            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | the owner              | locked       | the request goes privately to the owner | consent was given and then withdrawn | the answer is the account owner's                            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | the owner              | locked       | the request goes privately to the owner | the request for consent was ignored  | the answer is the account owner's                            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | the owner              | kept at home | the request goes to the provider        | consent was given                    | the answer is the account owner's                            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | the owner              | kept at home | the request goes privately to the owner | no one was asked for consent         | the answer is the account owner's                            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | the owner              | kept at home | the request goes privately to the owner | consent was refused                  | the answer is the account owner's                            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | the owner              | kept at home | the request goes privately to the owner | consent was given and then withdrawn | the answer is the account owner's                            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | the owner              | kept at home | the request goes privately to the owner | the request for consent was ignored  | the answer is the account owner's                            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | a shared user          | locked       | the request goes to the provider        | consent was given                    | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | a shared user          | locked       | the request goes privately to the owner | no one was asked for consent         | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | a shared user          | locked       | the request goes privately to the owner | consent was refused                  | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | a shared user          | locked       | the request goes privately to the owner | consent was given and then withdrawn | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | a shared user          | locked       | the request goes privately to the owner | the request for consent was ignored  | the answer is that of a shared user of the camera            | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | a shared user          | kept at home | the request goes to the provider        | consent was given                    | the answer is that of a shared user of the camera            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | a shared user          | kept at home | the request goes privately to the owner | no one was asked for consent         | the answer is that of a shared user of the camera            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | a shared user          | kept at home | the request goes privately to the owner | consent was refused                  | the answer is that of a shared user of the camera            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | a shared user          | kept at home | the request goes privately to the owner | consent was given and then withdrawn | the answer is that of a shared user of the camera            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | a shared user          | kept at home | the request goes privately to the owner | the request for consent was ignored  | the answer is that of a shared user of the camera            | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | whoever has the camera | locked       | the request goes to the provider        | consent was given                    | the answer is that of the person in possession of the camera | the footage is end-to-end encrypted     | the provider holds the footage                     |
        | whoever has the camera | kept at home | the request goes to the provider        | consent was given                    | the answer is that of the person in possession of the camera | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | whoever has the camera | kept at home | the request goes privately to the owner | no one was asked for consent         | the answer is that of the person in possession of the camera | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | whoever has the camera | kept at home | the request goes privately to the owner | consent was refused                  | the answer is that of the person in possession of the camera | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | whoever has the camera | kept at home | the request goes privately to the owner | consent was given and then withdrawn | the answer is that of the person in possession of the camera | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |
        | whoever has the camera | kept at home | the request goes privately to the owner | the request for consent was ignored  | the answer is that of the person in possession of the camera | the footage is not end-to-end encrypted | the footage is stored only on the owner's premises |

    @derived @M11 @M12
    Scenario: What the owner deleted no key brings back
      Given the request goes privately to the owner
      And consent was given
      And the owner deleted the footage
      And the footage is end-to-end encrypted
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome | mode       |
        | technical | refuse  | impossible |
