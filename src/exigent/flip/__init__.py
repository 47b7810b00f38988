"""What would have to change: the smallest sets of facts that turn a regime's answer."""
