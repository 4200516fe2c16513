# python3 agenda_from_outside.py client_demo agenda.odt
import sys
import uno

local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
office = resolver.resolve("uno:pipe,name=planerka;urp;StarOffice.ComponentContext")
planner = office.ServiceManager.createInstanceWithContext("org.planerka.Planner", office)
purpose, file = sys.argv[1:]
meeting = planner.newMeeting(purpose, "", 0)
with open(file, "wb") as agenda:
    agenda.write(planner.makeDocument(meeting, "agenda", ()).value)
