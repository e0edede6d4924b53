"""Help for the tests of whoever builds on us (needs ``herstelkit[testing]``)."""
