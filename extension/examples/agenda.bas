Sub AgendaForADemo
    planner = createUnoService("org.planerka.Planner")
    meeting = planner.newMeeting("client_demo", "en", 60)
    planner.openDocument(meeting, "agenda", Array())
End Sub
