def half_an_hour(*_):
    """The meeting of this document becomes half an hour long, and its agenda fits into it."""
    context = XSCRIPTCONTEXT.getComponentContext()
    planner = context.ServiceManager.createInstanceWithContext("org.planerka.Planner", context)
    meeting = planner.meetingIn(XSCRIPTCONTEXT.getDocument())
    meeting.setText("durationMinutes", "30")
    meeting.press("fit")
