"""What the two sides of the pipes to an interpreter's process agree on.

A frame is four bytes of length and as many bytes of content. What goes in is JSON: a
policy to load, or a list of inputs to decide under a policy that was loaded, with the
seconds that each may take. What comes out, one frame a policy or input and in their
order, begins with one of the letters below.
"""

LENGTH = 4
LARGEST_ANSWER = 1_000_000
LARGEST_FRAME = LARGEST_ANSWER + 1

LOADED = b"l"
SPOILED = b"s"  # the policy cannot be compiled; the interpreter's errors follow
ANSWERED = b"a"  # the answer follows, as the interpreter wrote it
FAILED = b"f"  # why there is no answer to this input follows
