print("tilsynsklar")
