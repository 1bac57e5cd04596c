module org.example.consumer {
    requires org.schoolgate.core;
    requires org.schoolgate.json;
    requires org.schoolgate.text;
}
