"""What the scenarios do not look at: rules not met, not decisive, conditions not turned on."""
