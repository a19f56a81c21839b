import Glibc

exit(await Tilsynsklar.execute(Array(CommandLine.arguments.dropFirst())))
